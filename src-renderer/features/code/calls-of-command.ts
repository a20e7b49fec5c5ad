import type { CommandInput } from '#shared/contract/command.ts'
import { type ApiCall, control, post, remove } from './api-call.ts'

type InputOf<Type extends CommandInput['type']> = Extract<CommandInput, { type: Type }>
type Calls = { readonly [Type in CommandInput['type']]?: (command: InputOf<Type>) => ApiCall }

const services = '/v1/Services'
const account = '/2010-04-01/Accounts/{AccountSid}'

const sessionsOf = ({ serviceSid }: { readonly serviceSid: string }) => `${services}/${serviceSid}/Sessions`
const sessionOf = (target: { readonly serviceSid: string; readonly sessionSid: string }) =>
  `${sessionsOf(target)}/${target.sessionSid}`
const phoneOf = (e164: string) => `/phones/${encodeURIComponent(e164)}`
const date = (at: number | null | undefined) => (typeof at === 'number' ? new Date(at).toISOString() : at)

type Person = NonNullable<InputOf<'session.create'>['participants']>[number]

function personValues({ identifier, friendlyName, proxyIdentifier, proxyIdentifierSid }: Person) {
  return {
    Identifier: identifier,
    FriendlyName: friendlyName ?? undefined,
    ProxyIdentifier: proxyIdentifier,
    ProxyIdentifierSid: proxyIdentifierSid,
  }
}

function serviceValues(service: Omit<InputOf<'service.update'>, 'type' | 'serviceSid'>) {
  return {
    UniqueName: service.uniqueName,
    DefaultTtl: service.defaultTtl,
    CallbackUrl: service.callbackUrl,
    GeoMatchLevel: service.geoMatchLevel,
    NumberSelectionBehavior: service.numberSelectionBehavior,
    InterceptCallbackUrl: service.interceptCallbackUrl,
    OutOfSessionCallbackUrl: service.outOfSessionCallbackUrl,
  }
}

function inCall(action: string, values: object = {}) {
  return ({ phone, callSid }: { readonly phone: string; readonly callSid: string }) =>
    control('POST', `${phoneOf(phone)}/calls/${callSid}/${action}`, values)
}

const calls: Calls = {
  'service.create': (service) => post(services, serviceValues(service)),
  'service.update': ({ serviceSid, ...service }) => post(`${services}/${serviceSid}`, serviceValues(service)),
  'service.delete': ({ serviceSid }) => remove(`${services}/${serviceSid}`),
  'number.set': ({ type: _, e164, ...change }) => control('PUT', `/numbers/${encodeURIComponent(e164)}`, change),
  'number.buy': ({ phoneNumber, areaCode, friendlyName }) =>
    post(`${account}/IncomingPhoneNumbers.json`, {
      PhoneNumber: phoneNumber,
      AreaCode: areaCode,
      FriendlyName: friendlyName,
    }),
  'number.release': ({ e164 }) => control('DELETE', `/numbers/${encodeURIComponent(e164)}`),
  'pool.add': ({ serviceSid, numberSid, phoneNumber, isReserved }) =>
    post(`${services}/${serviceSid}/PhoneNumbers`, {
      Sid: numberSid,
      PhoneNumber: phoneNumber,
      IsReserved: isReserved,
    }),
  'pool.reserve': ({ serviceSid, numberSid, isReserved }) =>
    post(`${services}/${serviceSid}/PhoneNumbers/${numberSid}`, { IsReserved: isReserved }),
  'pool.remove': ({ serviceSid, numberSid }) => remove(`${services}/${serviceSid}/PhoneNumbers/${numberSid}`),
  'session.create': (session) =>
    post(sessionsOf(session), {
      UniqueName: session.uniqueName ?? undefined,
      DateExpiry: date(session.dateExpiry),
      Ttl: session.ttl,
      Mode: session.mode,
      Status: session.status,
      Participants: session.participants?.map((person) => JSON.stringify(personValues(person))),
      FailOnParticipantConflict: session.failOnParticipantConflict,
    }),
  'session.update': (session) =>
    post(sessionOf(session), {
      Status: session.status,
      DateExpiry: date(session.dateExpiry),
      Ttl: session.ttl,
      FailOnParticipantConflict: session.failOnParticipantConflict,
    }),
  'session.delete': (session) => remove(sessionOf(session)),
  'participant.add': (person) => post(`${sessionOf(person)}/Participants`, personValues(person)),
  'participant.remove': (target) => remove(`${sessionOf(target)}/Participants/${target.participantSid}`),
  'messageInteraction.create': (message) =>
    post(`${sessionOf(message)}/Participants/${message.participantSid}/MessageInteractions`, {
      Body: message.body,
      MediaUrl: message.mediaUrls?.length ? message.mediaUrls : undefined,
    }),
  'interaction.delete': (target) => remove(`${sessionOf(target)}/Interactions/${target.interactionSid}`),
  'phone.set': ({ type: _, e164, ...change }) => control('PUT', phoneOf(e164), change),
  'phone.remove': ({ e164 }) => control('DELETE', phoneOf(e164)),
  'phone.sendMessage': ({ from, to, body, mediaUrls }) =>
    control('POST', `${phoneOf(from)}/messages`, { to, body, ...(mediaUrls?.length && { mediaUrls }) }),
  'phone.dial': ({ from, to }) => control('POST', `${phoneOf(from)}/calls`, { to }),
  'call.answer': inCall('answer'),
  'call.decline': inCall('decline'),
  'call.hangUp': inCall('hangup'),
  'call.say': (command) => inCall('say', { text: command.text })(command),
  'call.dtmf': (command) => inCall('dtmf', { digits: command.digits })(command),
  'message.delete': ({ messageSid }) => remove(`${account}/Messages/${messageSid}.json`),
  'call.end': ({ callSid, status }) => post(`${account}/Calls/${callSid}.json`, { Status: status }),
  'call.delete': ({ callSid }) => remove(`${account}/Calls/${callSid}.json`),
  'fault.add': ({ type: _, ...fault }) => control('POST', '/faults', fault),
  'fault.remove': ({ id }) => control('DELETE', `/faults/${id}`),
  'settings.set': ({ values }) => control('PATCH', '/settings', values),
  'serviceSettings.set': ({ serviceSid, values }) => control('PATCH', `/settings?service=${serviceSid}`, values),
  'responder.set': ({ type: _, name, contentType, ...answer }) =>
    control('PUT', `/responders/${name}`, { ...answer, ...(contentType !== undefined && { type: contentType }) }),
}

/** What a client would have called to do the same; null for what only happens inside. */
export function callOfCommand(command: CommandInput): ApiCall | null {
  const find = calls[command.type] as ((command: CommandInput) => ApiCall) | undefined
  return find === undefined ? null : find(command)
}
