import type { SessionView } from '#shared/resources/session.ts'
import type { ContactEntry, SessionEntry, TimelineEntry } from '#shared/resources/timeline-entry.ts'
import { changeWords } from '../timeline/entry-words.ts'
import { type Tone, type Verdict, verdictOn } from '../timeline/verdict.ts'

/** Who stands at the head of a line. */
export type Actor =
  | { readonly kind: 'person'; readonly e164: string }
  /** What sends through the API. */
  | { readonly kind: 'system' }
  /** The session, which relabels. */
  | { readonly kind: 'proxy' }

export interface Arrow {
  readonly from: Actor
  readonly to: Actor
  /** The masked number it was sent to, or comes from. */
  readonly number: string | null
  readonly tone: Tone
}

export type SequenceStep =
  | {
      readonly kind: 'contact'
      readonly entry: ContactEntry
      /** Towards the session, then on from there as far as it came. */
      readonly arrows: readonly Arrow[]
      readonly verdict: Verdict
      /** It ended at the session. */
      readonly isStopped: boolean
    }
  | { readonly kind: 'change'; readonly entry: SessionEntry }

export interface Sequence {
  /** Left to right, the session in the middle. */
  readonly actors: readonly Actor[]
  readonly steps: readonly SequenceStep[]
}

const proxy: Actor = { kind: 'proxy' }
const system: Actor = { kind: 'system' }

/** The ladder of one session: what went up to it and what came down on the other side. */
export function sequenceOf(session: Pick<SessionView, 'participants'>, entries: readonly TimelineEntry[]): Sequence {
  const steps = entries.flatMap(stepOf)
  const people = peopleIn(session, steps)
  const [first, ...others] = people
  const hasSystem = steps.some((step) => step.kind === 'contact' && step.entry.from === null)
  return { actors: [...(hasSystem ? [system] : []), ...(first ? [first] : []), proxy, ...others], steps }
}

export function actorKey(actor: Actor): string {
  return actor.kind === 'person' ? actor.e164 : actor.kind
}

/** `Ana joined`, `was opened` */
export function changeText({ change, person }: SessionEntry, nameOf: (e164: string) => string): string {
  return person === null ? `The session ${changeWords[change]}` : `${nameOf(person)} ${changeWords[change]}`
}

function stepOf(entry: TimelineEntry): readonly SequenceStep[] {
  switch (entry.kind) {
    case 'session':
      return [{ kind: 'change', entry }]
    case 'message':
    case 'call':
      return [contactStep(entry)]
    case 'refusal':
      return []
  }
}

function contactStep(entry: ContactEntry): SequenceStep {
  const verdict = verdictOn(entry)
  const sender: Actor = entry.from === null ? system : { kind: 'person', e164: entry.from }
  const inward: Arrow = { from: sender, to: proxy, number: entry.dialled, tone: 'good' }
  const isStopped = entry.reached === null || entry.shownAs === null
  const outward: readonly Arrow[] =
    entry.reached === null || entry.shownAs === null
      ? []
      : [{ from: proxy, to: { kind: 'person', e164: entry.reached }, number: entry.shownAs, tone: verdict.tone }]
  return { kind: 'contact', entry, arrows: [inward, ...outward], verdict, isStopped }
}

/** Those who were in it, in the order they came, then whoever else wrote to it. */
function peopleIn({ participants }: Pick<SessionView, 'participants'>, steps: readonly SequenceStep[]): Actor[] {
  const inContacts = steps.flatMap((step) => (step.kind === 'contact' ? [step.entry.from, step.entry.reached] : []))
  const numbers = new Set([...participants.map(({ identifier }) => identifier), ...inContacts])
  return [...numbers].flatMap((e164): Actor[] => (e164 === null ? [] : [{ kind: 'person', e164 }]))
}
