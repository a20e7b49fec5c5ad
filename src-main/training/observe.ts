import { isContactEntry, type RefusalEntry, type TimelineEntry } from '#shared/resources/timeline-entry.ts'
import type { Engine } from '../engine/engine.ts'
import { Play } from '../scenes/play/play.ts'
import type { Scene, SceneStep } from '../scenes/scene.ts'

/** Rows of the timeline that are looked at for what was done last. */
const newest = 200

/** Newest contacts that are looked at as the beginning of a try. */
const tries = 20

/**
 * Whether all that is expected came of the steps after `after`, or is so now. Nobody need have played a sentence. It may
 * have come of a later try alone: a message or call, and what followed it. So an earlier one spoils nothing.
 */
export function holds(expectations: readonly SceneStep[], stage: Scene, engine: Engine, after: number): boolean {
  const entries = newestEntries(engine).filter(({ step }) => step > after)
  const begun = entries.filter(isContactEntry).map(({ step }) => step - 1)
  const refusal = refusalOf(entries.findLast(isRefusal))
  const play = new Play(stage, engine)
  play.serviceSid = serviceSidOf(stage, engine) ?? ''
  play.contactSid = entries.findLast(isContactEntry)?.resourceSid ?? null
  return [...new Set([after, ...begun.slice(-tries)])].some((since) => {
    play.beginBeat(since)
    play.refusal = refusal
    return expectations.every((step) => step.perform(play) === null)
  })
}

/** The service that the stage was set up with; null once it is deleted. */
export function serviceSidOf({ service }: Scene, engine: Engine): string | null {
  return engine.query({ type: 'service', sidOrName: service.name ?? 'scene' })?.sid ?? null
}

/** The newest rows of the timeline, oldest first. */
export function newestEntries(engine: Engine): readonly TimelineEntry[] {
  const { total } = engine.query({ type: 'timeline.rows', search: '', offset: 0, limit: 1 })
  const offset = Math.max(0, total - newest)
  return engine.query({ type: 'timeline.rows', search: '', offset, limit: newest }).items
}

export function isRefusal(entry: TimelineEntry): entry is RefusalEntry {
  return entry.kind === 'refusal'
}

function refusalOf(entry: RefusalEntry | undefined): Play['refusal'] {
  return entry === undefined ? null : { code: entry.code, status: 400, message: entry.text }
}
