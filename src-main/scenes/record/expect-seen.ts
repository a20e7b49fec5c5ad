import { pictureNames, pictureUrl } from '#shared/catalog/pictures.ts'
import type { PhoneCall, PhoneMessage } from '#shared/resources/phone.ts'
import type { Recording } from './recording.ts'
import type { Sight } from './sight.ts'
import { type SpokenStep, step } from './spoken.ts'

/** What came to people's phones between two moments: texts, rings, what became of calls and what was heard in them. */
export function seenOnPhones(before: Sight, after: Sight, recording: Recording): SpokenStep[] {
  return recording.names.people.flatMap(([person, phone]) => {
    const texts = newMessages(phone, before, recording).flatMap((message) => seenText(person, message, recording))
    const rings = newRings(phone, before, recording).flatMap((call) => heardRing(person, call, recording))
    return [...texts, ...rings, ...becameOfCall(person, before.calls.get(phone), after.calls.get(phone))]
  })
}

/** Received after that moment, oldest first. */
export function newMessages(phone: string, { step: last }: Sight, { engine }: Recording): PhoneMessage[] {
  const messages = engine.query({ type: 'phone.messages', e164: phone, limit: 100 })
  return messages.filter(({ direction, order }) => direction === 'received' && order > last)
}

function newRings(phone: string, { step: last }: Sight, { engine }: Recording): PhoneCall[] {
  const calls = engine.query({ type: 'phone.calls', e164: phone, limit: 100 })
  return calls.filter(({ direction, order }) => direction === 'received' && order > last)
}

function seenText(person: string, { body, mediaUrls, peer }: PhoneMessage, { names }: Recording): SpokenStep[] {
  const number = names.number(peer)
  const pictures = pictureNames.filter((name) => mediaUrls.includes(pictureUrl(name)))
  return [
    ...(body === '' || number === null ? [] : [step(`${person} sees from ${number}`, body)]),
    ...pictures.map((name) => step(`${person} sees the picture ${name}`)),
    ...(body === '' && pictures.length === 0 ? [step(`${person} sees something`)] : []),
  ]
}

function heardRing(person: string, { peer }: PhoneCall, { names }: Recording): SpokenStep[] {
  const number = names.number(peer)
  return number === null ? [] : [step(`${person}'s phone rings from ${number}`)]
}

function becameOfCall(person: string, was: PhoneCall | undefined, is: PhoneCall | undefined): SpokenStep[] {
  if (is === undefined) return []
  const known = was?.sid === is.sid ? was : undefined
  const heard = is.heard.slice(known?.heard.length ?? 0).filter(({ from, text }) => from !== 'self' && text !== '')
  const isNews = is.status !== (known?.status ?? 'ringing')
  return [
    ...heard.map(({ text }) => step(`${person} hears`, text)),
    ...(isNews ? [step(`${person}'s call is ${is.status}`)] : []),
  ]
}
