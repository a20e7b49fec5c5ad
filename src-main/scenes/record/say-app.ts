import type { CommandOf } from '#shared/contract/command.ts'
import type { Result } from '#shared/contract/result.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { pauseWords } from '../file/pause-words.ts'
import type { Recording } from './recording.ts'
import { nothing, type Said, type SpokenStep, say, step, unsaid } from './spoken.ts'

/** After the command: what came of it decides how much is said. */
export function sayOpening(
  command: CommandOf<'session.create'>,
  result: Result<SessionView>,
  recording: Recording,
): Said {
  const { participants = [], status = 'open', failOnParticipantConflict, uniqueName = null } = command
  const { names } = recording
  if (participants.length > 2 || status !== 'open' || failOnParticipantConflict !== undefined) {
    return unsaid('the app opened a session in a way that has no words')
  }
  const people = participants.map(({ identifier }, index) => {
    const joined = result.ok ? result.value.participants[index] : undefined
    return { person: personOf(joined?.identifier ?? identifier, recording), number: joined?.proxyIdentifier }
  })
  if (people.some(({ person }) => person === null))
    return unsaid('the app opened a session for something that is no person')
  const name = names.nameSession(uniqueName)
  if (result.ok) names.rememberSession(result.value.sid, name)
  const numbers = people.flatMap(({ person, number }) =>
    person === null || number === undefined ? [] : [[person, names.number(number)] as const],
  )
  const who = people.length === 0 ? '' : ` for ${people.map(({ person }) => person).join(' and ')}`
  return say(`The app opens ${name}${who}`, detailsOf(command, numbers))
}

function detailsOf(
  { ttl, dateExpiry, mode }: CommandOf<'session.create'>,
  numbers: readonly (readonly [string, string | null])[],
): object | undefined {
  const details = {
    ...(ttl !== undefined && { ttl: pauseWords(ttl * 1000) }),
    ...(dateExpiry != null && { expires: new Date(dateExpiry).toISOString() }),
    ...(mode !== undefined && { mode }),
    ...(numbers.length > 0 && { numbers: Object.fromEntries(numbers) }),
  }
  return Object.keys(details).length === 0 ? undefined : details
}

export function sayJoining(
  { identifier, sessionSid, failOnParticipantConflict }: CommandOf<'participant.add'>,
  result: Result<{ readonly identifier: string; readonly proxyIdentifier: string }>,
  recording: Recording,
): Said {
  const { names } = recording
  const session = names.session(sessionSid)
  const person = personOf(result.ok ? result.value.identifier : identifier, recording)
  if (session === null || person === null || failOnParticipantConflict !== undefined) {
    return unsaid('the app added somebody to a session in a way that has no words')
  }
  const on = result.ok ? names.number(result.value.proxyIdentifier) : null
  return say(`The app adds ${person} to ${session}`, on === null ? undefined : { on })
}

/** Before the command: who it is about is not there any more afterwards. */
export function sayLeaving(
  { sessionSid, participantSid }: CommandOf<'participant.remove'>,
  recording: Recording,
): Said {
  const { engine, names } = recording
  const session = names.session(sessionSid)
  const participant = engine.query({ type: 'participant.find', participantSid })
  const person = participant === null ? null : names.person(participant.identifier)
  if (session === null || person === null || participant?.dateDeleted !== null) {
    return unsaid('the app removed somebody from a session that has no name')
  }
  return say(`The app removes ${person} from ${session}`)
}

export function sayChange(command: CommandOf<'session.update'>, { names }: Recording): Said {
  const { status, ttl, dateExpiry, failOnParticipantConflict } = command
  const session = names.session(command.sessionSid)
  const isPlain = dateExpiry === undefined && failOnParticipantConflict === undefined
  const given = [status, ttl].filter((field) => field !== undefined).length
  if (session === null || !isPlain || given > 1) return unsaid('the app changed a session in a way that has no words')
  if (status === 'closed') return say(`The app closes ${session}`)
  if (status === 'in-progress') return say(`The app re-opens ${session}`)
  if (ttl !== undefined) return say(`The app gives ${session} a life of ${pauseWords(ttl * 1000)}`)
  return status === undefined ? nothing : unsaid(`the app asked for the status ${status} of ${session}`)
}

export function sayDeletion({ sessionSid }: CommandOf<'session.delete'>, { names }: Recording): Said {
  const session = names.session(sessionSid)
  return session === null ? unsaid('the app deleted a session that has no name') : say(`The app deletes ${session}`)
}

export function sayMessage(command: CommandOf<'messageInteraction.create'>, recording: Recording): Said {
  const { engine, names } = recording
  const session = names.session(command.sessionSid)
  const participant = engine.query({ type: 'participant.find', participantSid: command.participantSid })
  const person = participant === null ? null : names.person(participant.identifier)
  if (session === null || person === null || !command.body || (command.mediaUrls?.length ?? 0) > 0) {
    return unsaid('the app wrote something that has no words')
  }
  return say(`The app writes to ${person} in ${session}`, command.body)
}

export function sayPool(
  command: CommandOf<'pool.add' | 'pool.reserve' | 'pool.remove'>,
  { engine, names }: Recording,
): Said {
  const e164 =
    ('phoneNumber' in command ? command.phoneNumber : undefined) ??
    engine.query({ type: 'number.find', numberSid: command.numberSid ?? '' })?.e164
  const name = e164 !== undefined && /^\+[1-9]\d{6,14}$/.test(e164) ? names.number(e164) : null
  if (name === null) return unsaid('the app changed the pool by a number that nobody knows')
  const reserves = (isReserved: boolean): SpokenStep =>
    step(isReserved ? `The app reserves ${name}` : `The app gives ${name} back to everybody`)
  if (command.type === 'pool.remove') return say(`The app removes ${name} from the pool`)
  if (command.type === 'pool.reserve') return { kind: 'steps', steps: [reserves(command.isReserved ?? false)] }
  const added = step(`The app adds ${name} to the pool`)
  return { kind: 'steps', steps: command.isReserved === true ? [added, reserves(true)] : [added] }
}

function personOf(identifier: string, { names }: Recording): string | null {
  return /^\+[1-9]\d{6,14}$/.test(identifier) ? names.person(identifier) : null
}
