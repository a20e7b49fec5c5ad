import { type ContactOutcome, isContactEntry } from '#shared/resources/timeline-entry.ts'
import { outcomeSaid } from './as-said.ts'
import type { Play } from './play.ts'
import type { Trouble } from './trouble.ts'

/** An alert of this beat; null for none at all. */
export function expectAlert(play: Play, code: number | null): Trouble {
  const raised = play.engine
    .query({ type: 'alerts', afterSeq: 0, limit: 100_000 })
    .filter(({ step }) => play.isInBeat(step))
    .map((alert) => alert.code)
  if (code === null ? raised.length === 0 : raised.includes(code)) return null
  return raised.length === 0 ? 'It showed nothing.' : `It showed ${raised.join(', ')}.`
}

export function expectOutcome(play: Play, outcome: ContactOutcome): Trouble {
  const { contactSid } = play
  if (contactSid === null) return 'Nobody has written or called.'
  const contact = play.engine.query({ type: 'contact', resourceSid: contactSid })
  if (contact?.outcome === outcome) return null
  return contact?.outcome == null ? 'It is not decided yet.' : `It ${outcomeSaid[contact.outcome]}.`
}

export function expectRefusal(play: Play, code: number): Trouble {
  const { refusal } = play
  if (refusal === null) return 'It was not refused.'
  return refusal.code === code ? null : `It was refused with ${refusal.code}: ${refusal.message}`
}

/** The form in which the network was asked for the person last reached: Mexico and Argentina insert a digit. */
export function expectTarget(play: Play, form: string): Trouble {
  const entry =
    play.contactSid === null
      ? null
      : play.engine.query({ type: 'timeline.find', key: { resourceSid: play.contactSid } })
  if (!isContactEntry(entry) || entry.reachedSid === null) return 'Nobody was reached.'
  const leg = play.engine.query({ type: entry.kind, sid: entry.reachedSid })
  return leg?.to === form ? null : `It asked for ${leg?.to ?? 'nothing'}.`
}

export function expectLeaks(play: Play, kind: 'leaks' | 'disclosures', count: number): Trouble {
  const found = play.engine.query({ type: 'leaks' })[kind]
  if (found.length === count) return null
  const numbers = found.map(({ leakedIdentifierMasked }) => leakedIdentifierMasked)
  return found.length === 0 ? 'There was none.' : `There were ${found.length}: ${numbers.join(', ')}.`
}
