import type { CommandOf } from '#shared/contract/command.ts'
import type { MessagingServiceBinding } from '#shared/resources/owned-number.ts'
import { responderName } from '#shared/resources/responder.ts'
import { pauseWords } from '../file/pause-words.ts'
import type { Recording } from './recording.ts'
import { nothing, type Said, type SpokenStep, say, step, unsaid } from './spoken.ts'

export function sayService(command: CommandOf<'service.update'>): Said {
  const { uniqueName, chatInstanceSid, geoMatchLevel, numberSelectionBehavior, defaultTtl } = command
  if (uniqueName !== undefined || chatInstanceSid !== undefined) return unsaid('the service got another name')
  const addresses = addressesOf(command)
  if (addresses === null) return unsaid('the service was given an address outside of Masquerade')
  const content = {
    ...(geoMatchLevel && { match: geoMatchLevel }),
    ...(numberSelectionBehavior && { choose: numberSelectionBehavior }),
    ...(defaultTtl !== undefined && { defaultTtl: pauseWords(defaultTtl * 1000) }),
    ...addresses,
  }
  return Object.keys(content).length === 0 ? nothing : say('The service becomes', content)
}

interface Addresses {
  readonly interceptCallbackUrl?: string | null | undefined
  readonly callbackUrl?: string | null | undefined
  readonly outOfSessionCallbackUrl?: string | null | undefined
}

/** The names of the responders that a service asks; null where it asks somebody else. */
export function addressesOf({ interceptCallbackUrl, callbackUrl, outOfSessionCallbackUrl }: Addresses) {
  const given = {
    ...(interceptCallbackUrl !== undefined && { intercept: responderOf(interceptCallbackUrl) }),
    ...(callbackUrl !== undefined && { callback: responderOf(callbackUrl) }),
    ...(outOfSessionCallbackUrl !== undefined && { outOfSession: responderOf(outOfSessionCallbackUrl) }),
  }
  return Object.values(given).includes(null) ? null : given
}

/** `none` for no address; null for one of somebody else, or with options that the scene language has no words for. */
function responderOf(url: string | null): string | null {
  if (url === null || url === '') return 'none'
  const name = responderName(url)
  return name !== null && name !== 'none' && url === `https://responder.test/${name}` ? name : null
}

export function sayResponder(command: CommandOf<'responder.set'>): Said {
  const { name, status, contentType, body, delaySeconds } = command
  if (!Number.isInteger(delaySeconds ?? 0))
    return unsaid(`the responder ${name} was given a delay of a part of a second`)
  return say(`The responder ${name} becomes`, {
    ...(status !== undefined && { status }),
    ...(contentType !== undefined && { type: contentType }),
    ...(body !== undefined && { body }),
    ...(delaySeconds !== undefined && { delay: pauseWords(delaySeconds * 1000) }),
  })
}

export function sayFault(command: CommandOf<'fault.add'>, { names }: Recording): Said {
  const { kind, match, count, probability, value } = command
  if (probability < 1) return unsaid(`trouble of the kind ${kind} that comes by chance`)
  if (kind === 'api-error') return unsaid('trouble with the requests of clients')
  if (kind === 'delay' && (value ?? 0) % 1000 !== 0) return unsaid('a delay of a part of a second')
  const [from, to] = [nameOf(match.from, names), nameOf(match.to, names)]
  const session = match.sessionSid === undefined ? undefined : names.session(match.sessionSid)
  const responder = match.url === undefined ? undefined : responderOf(match.url)
  if (from === null || to === null || session === null || responder === null) {
    return unsaid(`trouble of the kind ${kind} for something that has no name`)
  }
  return say('Trouble ahead', {
    kind,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(session !== undefined && { session }),
    ...(responder !== undefined && { responder }),
    ...(count !== 1 && { times: count ?? 'always' }),
    ...(kind === 'delay' && value !== null && { delay: pauseWords(value) }),
    ...(kind === 'webhook-status' && value !== null && { status: value }),
  })
}

function nameOf(e164: string | undefined, names: Recording['names']): string | null | undefined {
  return e164 === undefined ? undefined : (names.person(e164) ?? names.number(e164))
}

export function sayNumber(
  { e164, messagingService, capabilities }: CommandOf<'number.set'>,
  recording: Recording,
): Said {
  const { engine, names } = recording
  const isNew = engine.query({ type: 'number', e164 }) === null
  const name = names.number(e164)
  if (name === null) return unsaid('the account bought the number of a person')
  if (capabilities !== undefined && !isNew) return unsaid(`what ${name} can do was changed`)
  const bought = isNew ? [step(`The app buys ${name}`)] : []
  return {
    kind: 'steps',
    steps: [...bought, ...messagingSteps(name, isNew ? (messagingService ?? undefined) : messagingService)],
  }
}

/** `undefined` says nothing of a Messaging Service, null that it is left. */
export function messagingSteps(name: string, service: MessagingServiceBinding | null | undefined): SpokenStep[] {
  if (service === undefined) return []
  if (service === null) return [step(`${name} leaves its Messaging Service`)]
  const inbound = service.inbound === 'own' ? 'keeps its own inbound' : 'leaves inbound to the number'
  return [step(`${name} joins a Messaging Service that ${inbound}`)]
}

export function sayRelease({ e164 }: CommandOf<'number.release'>, { names }: Recording): Said {
  const name = names.number(e164)
  return name === null ? unsaid('the account gave up the number of a person') : say(`The app gives up ${name}`)
}
