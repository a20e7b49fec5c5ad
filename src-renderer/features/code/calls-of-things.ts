import type { Alert } from '#shared/resources/alert.ts'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import type { SessionView } from '#shared/resources/session.ts'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import { get, type NamedCall } from './api-call.ts'
import { callOfCommand } from './calls-of-command.ts'

type CommandInput = Parameters<typeof callOfCommand>[0]

/** The requests that make such a session, read it and close it. */
export function callsOfSession(session: SessionView): readonly NamedCall[] {
  const { serviceSid, sid: sessionSid, uniqueName, ttl, mode, participants } = session
  const people = participants.map(({ identifier, friendlyName, proxyIdentifier }) => ({
    identifier,
    proxyIdentifier,
    ...(friendlyName !== null && { friendlyName }),
  }))
  return [
    ...named('Make it', {
      type: 'session.create',
      serviceSid,
      mode,
      ...(uniqueName !== null && { uniqueName }),
      ...(ttl > 0 && { ttl }),
      participants: people,
    }),
    { does: 'Read it', call: get(`/v1/Services/${serviceSid}/Sessions/${sessionSid}`) },
    ...(session.status === 'closed'
      ? named('Open it again', { type: 'session.update', serviceSid, sessionSid, status: 'in-progress' })
      : named('Close it', { type: 'session.update', serviceSid, sessionSid, status: 'closed' })),
  ]
}

/** The requests that do what the person or your system did, and read what was stored of it. */
export function callsOfContact(entry: ContactEntry, sessions: readonly SessionView[]): readonly NamedCall[] {
  const { serviceSid, sessionSid, interactionSid } = entry
  const path = `/v1/Services/${serviceSid}/Sessions/${sessionSid}/Interactions/${interactionSid}`
  return [...doing(entry, sessions), ...(interactionSid === null ? [] : [{ does: 'Read it', call: get(path) }])]
}

function doing(entry: ContactEntry, sessions: readonly SessionView[]): readonly NamedCall[] {
  const { from, dialled: to, serviceSid, sessionSid, reached } = entry
  if (from !== null && to !== null) {
    return entry.kind === 'message'
      ? named('Write it', { type: 'phone.sendMessage', from, to, body: entry.body })
      : named('Call', { type: 'phone.dial', from, to })
  }
  const participants = sessions.find(({ sid }) => sid === sessionSid)?.participants ?? []
  const participantSid = participants.find(({ identifier }) => identifier === reached)?.sid
  if (serviceSid === null || sessionSid === null || participantSid === undefined || entry.kind === 'call') return []
  const target = { serviceSid, sessionSid, participantSid }
  return named('Send it', { type: 'messageInteraction.create', ...target, body: entry.body })
}

/** The requests that put such a number into its pool, and read it. */
export function callsOfNumber({ sid, pool }: OwnedNumber): readonly NamedCall[] {
  if (pool === null) {
    const path = `/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/${sid}.json`
    return [{ does: 'Read it', call: get(path) }]
  }
  const { serviceSid, isReserved } = pool
  return [
    ...named('Put it into the pool', {
      type: 'pool.add',
      serviceSid,
      numberSid: sid,
      ...(isReserved && { isReserved }),
    }),
    { does: 'Read it', call: get(`/v1/Services/${serviceSid}/PhoneNumbers/${sid}`) },
  ]
}

export function callsOfAlert({ sid }: Pick<Alert, 'sid'>): readonly NamedCall[] {
  return [{ does: 'Read it', call: get(`/v1/Alerts/${sid}`) }]
}

function named(does: string, command: CommandInput): readonly NamedCall[] {
  const call = callOfCommand(command)
  return call === null ? [] : [{ does, call }]
}
