import { formatNumber } from '#renderer/ui/format-number.ts'
import { formatDateTime } from '#renderer/ui/format-time.ts'
import type { Command, CommandOf, CommandType } from '#shared/contract/command.ts'
import type { Names } from '../sessions/names.ts'

type Words = { readonly [Type in CommandType]: (command: CommandOf<Type>, names: Names) => string }

const words: Words = {
  'service.create': ({ uniqueName }) => `The service ${uniqueName} was made`,
  'service.update': () => 'A service was changed',
  'service.delete': () => 'A service was deleted',
  'number.set': ({ e164 }) => `${formatNumber(e164)} was bought or changed`,
  'number.buy': ({ phoneNumber }) =>
    phoneNumber === undefined ? 'A number was bought' : `${formatNumber(phoneNumber)} was bought`,
  'number.release': ({ e164 }) => `${formatNumber(e164)} was given back`,
  'pool.add': () => 'A number was put into a pool',
  'pool.reserve': ({ isReserved }) => `A number of a pool was ${isReserved === false ? 'unreserved' : 'reserved'}`,
  'pool.remove': () => 'A number was taken out of a pool',
  'session.create': ({ uniqueName }) => (uniqueName ? `The session ${uniqueName} was made` : 'A session was made'),
  'session.update': ({ sessionSid, status }, { session }) =>
    status === undefined ? `${session(sessionSid)} was changed` : `${session(sessionSid)} was set to ${status}`,
  'session.delete': ({ sessionSid }, { session }) => `${session(sessionSid)} was deleted`,
  'participant.add': ({ identifier, sessionSid }, { person, session }) =>
    `${person(identifier)} joined ${session(sessionSid)}`,
  'participant.remove': ({ sessionSid }, { session }) => `Somebody left ${session(sessionSid)}`,
  'messageInteraction.create': ({ body, sessionSid }, { session }) =>
    `Your system ${said(body)} in ${session(sessionSid)}`,
  'interaction.delete': ({ sessionSid }, { session }) => `An interaction of ${session(sessionSid)} was deleted`,
  'phone.set': ({ e164, label }, { person }) => `The phone of ${label ?? person(e164)} was added or changed`,
  'phone.remove': ({ e164 }, { person }) => `The phone of ${person(e164)} was removed`,
  'phone.sendMessage': ({ from, to, body }, { person }) => `${person(from)} ${said(body)} to ${formatNumber(to)}`,
  'phone.dial': ({ from, to }, { person }) => `${person(from)} called ${formatNumber(to)}`,
  'call.answer': ({ phone }, { person }) => `${person(phone)} answered a call`,
  'call.decline': ({ phone }, { person }) => `${person(phone)} declined a call`,
  'call.hangUp': ({ phone }, { person }) => `${person(phone)} hung up`,
  'call.say': ({ phone, text }, { person }) => `${person(phone)} said ${quoted(text)}`,
  'call.dtmf': ({ phone, digits }, { person }) => `${person(phone)} pressed ${digits}`,
  'message.delete': () => 'The record of a message was deleted',
  'call.end': () => 'A call was ended by request',
  'call.delete': () => 'The record of a call was deleted',
  'webhook.answered': () => 'A webhook was answered',
  'responder.set': ({ name }) => `The responder ${name} was changed`,
  'media.add': () => 'A picture was uploaded',
  'fault.add': () => 'A fault was made',
  'fault.remove': () => 'A fault was removed',
  'fault.strikeRequest': () => 'A request to Proxy came in',
  'clock.advance': ({ to }) => `Time went on to ${formatDateTime(to)}`,
  'settings.set': ({ values }) => changed('Settings', values),
  'serviceSettings.set': ({ values }) => changed('Settings of a service', values),
}

/** 'Ana wrote “STOP” to +1 415 555 1212': what was done, as a sentence. */
export function commandInWords(command: Command, names: Names): string {
  return (words[command.type] as unknown as (command: Command, names: Names) => string)(command, names)
}

/** A scene may begin by setting none. */
function changed(what: string, values: object): string {
  const names = Object.keys(values)
  return names.length === 0 ? `${what} stayed as they were` : `${what} were changed: ${names.join(', ')}`
}

const longestQuote = 60

/** Without words it was a picture. */
function said(body: string | undefined): string {
  return body === undefined || body === '' ? 'sent a picture' : `wrote ${quoted(body)}`
}

function quoted(text: string): string {
  return `“${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}”`
}
