import fc from 'fast-check'
import { expect } from 'vitest'
import type { Participant } from '#shared/resources/participant.ts'
import { type SessionMode, sessionModes } from '#shared/resources/session.ts'
import { type Act, act, actOnSession } from './act.ts'
import { close, type Model, type ModelSession } from './model.ts'
import { admit, wouldDouble } from './model-members.ts'
import { ask, numbers, people } from './real.ts'

const person = fc.constantFrom(...people)
const nth = fc.nat(9)
const mode = fc.constantFrom<SessionMode[]>('voice-and-message', ...sessionModes)
const ttl = fc.constantFrom(0, 0, 45, 300)

/** What the application does with sessions and participants. */
export const sessionActs: fc.WeightedArbitrary<Act>[] = [
  {
    weight: 5,
    arbitrary: fc.tuple(fc.shuffledSubarray(people, { minLength: 2, maxLength: 2 }), mode, ttl).map(create),
  },
  { weight: 1, arbitrary: person.map((one) => create([[one, one], 'voice-only', 0])) },
  { weight: 1, arbitrary: nth.map((which) => actOnSession('close', which, closeOne)) },
  { weight: 2, arbitrary: nth.map((which) => actOnSession('re-open', which, reopen)) },
  { weight: 1, arbitrary: nth.map((which) => actOnSession('delete', which, remove)) },
  { weight: 3, arbitrary: fc.tuple(nth, person, fc.option(fc.constantFrom(...numbers), { nil: undefined })).map(join) },
  { weight: 2, arbitrary: fc.tuple(nth, fc.nat(1)).map(leave) },
]

function create([[one = '', other = ''], mode, ttl]: [readonly string[], SessionMode, number]): Act {
  return act(`create ${one} ${other} ${mode} ${ttl}`, (model, real) => {
    const session: ModelSession = { mode, ttl, members: [], status: 'open', since: model.now, closedAt: 0 }
    const code = admission(model, session, one) ?? admission(model, session, other)
    const participants = [{ identifier: one }, { identifier: other }]
    const command = { type: 'session.create', serviceSid: real.serviceSid, mode, ttl, participants } as const
    const made = ask(real, command, code)
    if (made === null) return
    session.members.length = 0
    for (const participant of made.participants) expectAdmitted(model, session, participant)
    model.sessions.set(made.sid, session)
  })
}

/** The code of the refusal, or null; then the person is in, with a number that is corrected later. */
function admission(model: Model, session: ModelSession, identifier: string): number | null {
  const admitted = admit(model, session, identifier)
  if ('code' in admitted) return admitted.code
  session.members.push({ identifier, number: '', isGone: false })
  return null
}

function expectAdmitted(model: Model, session: ModelSession, participant: Participant, named?: string): void {
  const { identifier, proxyIdentifier: number } = participant
  const admitted = admit(model, session, identifier, named)
  expect('numbers' in admitted && admitted.numbers).toContain(number)
  session.members.push({ identifier, number, isGone: false })
}

type OnSession = Parameters<typeof actOnSession>[2]

const closeOne: OnSession = (model, real, sessionSid, session) => {
  const code = session.status === 'closed' ? 80608 : null
  ask(real, { type: 'session.update', serviceSid: real.serviceSid, sessionSid, status: 'closed' }, code)
  if (code === null) close(model, session)
}

const reopen: OnSession = (model, real, sessionSid, session) => {
  const code = codeOfReopening(model, session)
  const command = { type: 'session.update', serviceSid: real.serviceSid, sessionSid, status: 'in-progress' } as const
  ask(real, command, code)
  if (code !== null || session.status !== 'closed') return
  session.status = 'in-progress'
  session.since = model.now
}

function codeOfReopening(model: Model, session: ModelSession): number | null {
  if (session.status === 'open') return 80608
  return session.status === 'closed' && wouldDouble(model, session) ? 80604 : null
}

const remove: OnSession = (model, real, sessionSid) => {
  ask(real, { type: 'session.delete', serviceSid: real.serviceSid, sessionSid })
  model.sessions.delete(sessionSid)
}

function join([which, identifier, named]: [number, string, string | undefined]): Act {
  return actOnSession(`add ${identifier} at ${named}`, which, (model, real, sessionSid, session) => {
    const admitted = session.status === 'closed' ? { code: 80607 } : admit(model, session, identifier, named)
    const command = { type: 'participant.add', serviceSid: real.serviceSid, sessionSid, identifier } as const
    const added = ask(
      real,
      named === undefined ? command : { ...command, proxyIdentifier: named },
      'code' in admitted ? admitted.code : null,
    )
    if (added !== null) expectAdmitted(model, session, added, named)
  })
}

function leave([which, member]: [number, number]): Act {
  return actOnSession(`remove member ${member}`, which, (_model, real, sessionSid, session) => {
    const found = real.engine.query({ type: 'session.find', sessionSid })?.participants[member]
    const leaving = session.members[member]
    if (found === undefined || leaving === undefined) return
    const command = {
      type: 'participant.remove',
      serviceSid: real.serviceSid,
      sessionSid,
      participantSid: found.sid,
    } as const
    ask(real, command, leaving.isGone ? 20404 : null)
    leaving.isGone = true
  })
}
