import type { SessionView } from '#shared/resources/session.ts'
import { reasonSaid } from '../play/as-said.ts'
import { newMessages, seenOnPhones } from './expect-seen.ts'
import type { Recording } from './recording.ts'
import type { Sight } from './sight.ts'
import { type SpokenStep, step } from './spoken.ts'

/** Everything that could be seen to happen between two moments, as expectations. */
export function expectChanges(before: Sight, after: Sight, recording: Recording): SpokenStep[] {
  const seen = seenOnPhones(before, after, recording)
  return [
    ...seen,
    ...becameOfContact(before, after, seen.length > 0, recording),
    ...raisedAlerts(before, recording),
    ...[...new Set([...before.sessions.keys(), ...after.sessions.keys()])].flatMap((sid) =>
      becameOfSession(before.sessions.get(sid), after.sessions.get(sid), recording),
    ),
    ...changedOptOuts(before, after, recording),
  ]
}

/** What the debugger has to say in all: whether a number leaked, or was told by its owner. */
export function expectMasking({ engine }: Recording): SpokenStep[] {
  const { leaks, disclosures } = engine.query({ type: 'leaks' })
  return [
    step(leaks.length === 0 ? 'No number leaked' : counted(leaks.length, 'leaked')),
    ...(disclosures.length === 0 ? [] : [step(counted(disclosures.length, 'disclosed'))]),
  ]
}

function counted(count: number, what: string): string {
  return `${count} ${count === 1 ? 'number' : 'numbers'} ${what}`
}

/** That something was forwarded goes without saying where it was seen. */
function becameOfContact(before: Sight, after: Sight, wasSeen: boolean, recording: Recording): SpokenStep[] {
  const { contact } = after
  const isNews = contact?.sid !== before.contact?.sid || contact?.outcome !== before.contact?.outcome
  if (contact?.outcome == null || !isNews) return []
  const outcome = step(`The outcome is ${contact.outcome}`)
  if (contact.outcome === 'forwarded' || contact.outcome === 'ringing') return wasSeen ? [] : [outcome]
  const { body } = contact
  const isUnseen = body && !recording.names.people.some(([, phone]) => hasRead(phone, body, before, recording))
  return [outcome, ...(isUnseen ? [step('Nobody sees', body)] : [])]
}

function hasRead(phone: string, body: string, before: Sight, recording: Recording): boolean {
  return newMessages(phone, before, recording).some((message) => message.body === body)
}

function raisedAlerts({ alert }: Sight, { engine }: Recording): SpokenStep[] {
  const codes = engine.query({ type: 'alerts', afterSeq: alert, limit: 1000 }).map(({ code }) => code)
  return [...new Set(codes)].map((code) => step(`The debugger shows ${code}`))
}

function becameOfSession(
  was: SessionView | undefined,
  is: SessionView | undefined,
  { names }: Recording,
): SpokenStep[] {
  const name = names.session((is ?? was)?.sid ?? '')
  if (name === null || was === undefined || was.status === is?.status) return []
  if (is === undefined) return [step(`${name} is gone`)]
  const isClosed = is.status === 'closed' && is.closedReason !== null
  return [step(isClosed ? `${name} was closed by ${reasonSaid[is.closedReason]}` : `${name} is ${is.status}`)]
}

function changedOptOuts(before: Sight, after: Sight, recording: Recording): SpokenStep[] {
  const made = [...after.optOuts].filter((pair) => !before.optOuts.has(pair))
  const ended = [...before.optOuts].filter((pair) => !after.optOuts.has(pair))
  return [
    ...made.flatMap((pair) => optedOut(pair, 'is', recording)),
    ...ended.flatMap((pair) => optedOut(pair, 'is not', recording)),
  ]
}

function optedOut(pair: string, verb: 'is' | 'is not', { names }: Recording): SpokenStep[] {
  const [phone = '', proxyNumber = ''] = pair.split(' ')
  const [person, number] = [names.person(phone), names.number(proxyNumber)]
  return person === null || number === null ? [] : [step(`${person} ${verb} opted out of ${number}`)]
}
