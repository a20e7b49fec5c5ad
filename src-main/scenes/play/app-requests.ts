import type { SessionMode } from '#shared/resources/session.ts'
import { fileLimits } from '../file/file-limits.ts'
import type { Play } from './play.ts'
import type { Trouble } from './trouble.ts'

export interface SessionDetails {
  /** Seconds. */
  readonly ttl?: number | undefined
  readonly expires?: number | undefined
  readonly mode?: SessionMode | undefined
  readonly numbers?: Readonly<Record<string, string>> | undefined
}

export function openSession(
  play: Play,
  name: string,
  people: readonly string[],
  { ttl, expires, mode, numbers = {} }: SessionDetails,
): null {
  const session = play.request('/Sessions', {
    type: 'session.create',
    serviceSid: play.serviceSid,
    uniqueName: name,
    ...(ttl !== undefined && { ttl }),
    ...(expires !== undefined && { dateExpiry: expires }),
    ...(mode && { mode }),
    participants: people.map((person) => participantOf(play, person, numbers[person])),
  })
  if (session !== null) play.rememberSession(name, session.sid)
  return null
}

export function addToSession(play: Play, person: string, session: string, number: string | undefined): null {
  play.request('/Sessions/·/Participants', {
    type: 'participant.add',
    ...within(play, session),
    ...participantOf(play, person, number),
  })
  return null
}

export function removeFromSession(play: Play, person: string, session: string): Trouble {
  const participantSid = findParticipant(play, person, session)
  if (participantSid === null) return `${person} is not in ${session}.`
  play.request('/Sessions/·/Participants/·', { type: 'participant.remove', ...within(play, session), participantSid })
  return null
}

export function updateSession(
  play: Play,
  session: string,
  change: { readonly status?: 'closed' | 'in-progress'; readonly ttl?: number },
): null {
  play.request('/Sessions/·', { type: 'session.update', ...within(play, session), ...change })
  return null
}

export function deleteSession(play: Play, session: string): null {
  play.request('/Sessions/·', { type: 'session.delete', ...within(play, session) })
  return null
}

/** A message that the application itself sends into a session. */
export function writeTo(play: Play, person: string, session: string, body: string): Trouble {
  const participantSid = findParticipant(play, person, session)
  if (participantSid === null) return `${person} is not in ${session}.`
  const path = '/Sessions/·/Participants/·/MessageInteractions'
  play.request(path, { type: 'messageInteraction.create', ...within(play, session), participantSid, body })
  return null
}

/** Reads the list of sessions again and again, until the rate limit refuses. */
export function askForSessions(play: Play, times: number): Trouble {
  play.asked += times
  if (play.asked > fileLimits.requestsInAll) return `A scene asks at most ${fileLimits.requestsInAll} times.`
  for (let asked = 0; asked < times && play.admits('GET', '/Sessions'); asked += 1) {
    play.engine.query({ type: 'sessions.page', serviceSid: play.serviceSid, after: 0, limit: 50 })
  }
  return null
}

export function changePool(play: Play, name: string, change: 'add' | 'remove' | 'reserve' | 'share'): Trouble {
  const { serviceSid } = play
  const phoneNumber = play.numberOf(name)
  const owned = play.engine.query({ type: 'number', e164: phoneNumber })
  if (owned === null) return `The account does not own ${name}.`
  const numberSid = owned.sid
  if (change === 'add') play.request('/PhoneNumbers', { type: 'pool.add', serviceSid, phoneNumber })
  else if (change === 'remove') play.request('/PhoneNumbers/·', { type: 'pool.remove', serviceSid, numberSid })
  else {
    const isReserved = change === 'reserve'
    play.request('/PhoneNumbers/·', { type: 'pool.reserve', serviceSid, numberSid, isReserved })
  }
  return null
}

function within(play: Play, session: string) {
  return { serviceSid: play.serviceSid, sessionSid: play.sidOfSession(session) }
}

function participantOf(play: Play, person: string, number: string | undefined) {
  return {
    identifier: play.phoneOf(person),
    friendlyName: person,
    ...(number !== undefined && { proxyIdentifier: play.numberOf(number) }),
  }
}

function findParticipant(play: Play, person: string, session: string): string | null {
  const participants = play.session(session)?.participants ?? []
  const phone = play.phoneOf(person)
  return participants.find(({ identifier, dateDeleted }) => identifier === phone && dateDeleted === null)?.sid ?? null
}
