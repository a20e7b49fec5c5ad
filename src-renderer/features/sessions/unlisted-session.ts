import { useEffect } from 'react'
import { create } from 'zustand'
import { query } from '#renderer/state/host.ts'
import { useRun } from '#renderer/state/world.ts'
import type { KnownSession } from '#shared/resources/session.ts'

/** What main answered of sessions that the window was not told of. */
interface Answers {
  readonly run: number
  /** `null` while the answer is awaited. */
  readonly bySid: ReadonlyMap<string, KnownSession | null>
}

const useAnswers = create<Answers>(() => ({ run: 0, bySid: new Map() }))

/** One that closed long ago or is gone; null until main has answered. Pass null to ask nothing. */
export function useUnlistedSession(sessionSid: string | null): KnownSession | null {
  const run = useRun()
  const known = useAnswers((answers) => answerIn(answers, run, sessionSid) ?? null)
  useEffect(() => {
    if (sessionSid !== null) void learnSession(sessionSid, run)
  }, [sessionSid, run])
  return known
}

/** Asks main about it once a run; again where it could not answer. */
export async function learnSession(sessionSid: string, run: number): Promise<void> {
  if (answerIn(useAnswers.getState(), run, sessionSid) !== undefined) return
  keep(sessionSid, run, null)
  const result = await query({ type: 'session.name', sessionSid })
  if (useAnswers.getState().run === run) keep(sessionSid, run, result.ok ? result.value : undefined)
}

function answerIn({ run: of, bySid }: Answers, run: number, sessionSid: string | null) {
  return sessionSid === null || of !== run ? undefined : bySid.get(sessionSid)
}

/** Of one run at a time: in another one the same SID may be another session's. Undefined forgets. */
function keep(sessionSid: string, run: number, answer: KnownSession | null | undefined): void {
  useAnswers.setState((before) => {
    const bySid = new Map(before.run === run ? before.bySid : [])
    if (answer === undefined) bySid.delete(sessionSid)
    else bySid.set(sessionSid, answer)
    return { run, bySid }
  })
}
