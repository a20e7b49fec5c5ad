import { faultEffects } from '#shared/catalog/fault-effects.ts'
import type { Fault } from '#shared/resources/fault.ts'
import type { Names } from '../sessions/names.ts'

/** Whether it may still strike. */
export function isOn({ count, used }: Pick<Fault, 'count' | 'used'>): boolean {
  return count === null || used < count
}

/** 'The next text to Ben is lost by the carrier (30003)': numbers and SIDs by the names that the window has for them. */
export function faultSentence(fault: Fault, names: Names): string {
  const { thing, effect } = faultEffects[fault.kind]
  const sentence = [...occasions(fault, thing), ...narrowed(fault, names), effect(fault.value ?? 0)].join(' ')
  return fault.probability === 1 ? sentence : `${sentence}, with a chance of ${percent(fault.probability)}`
}

function occasions({ count, used }: Fault, thing: string): readonly string[] {
  if (count === null) return [`Every ${thing}`]
  const left = Math.max(0, count - used)
  if (left === 0) return [`No further ${thing}`]
  return [left === 1 ? `The next ${thing}` : `Each of the next ${left} ${plural(thing)}`]
}

function narrowed({ match: { from, to, sessionSid, url } }: Fault, { person, session }: Names): readonly string[] {
  return [
    ...(from === undefined ? [] : [`from ${person(from)}`]),
    ...(to === undefined ? [] : [`to ${person(to)}`]),
    ...(sessionSid === undefined ? [] : [`in ${session(sessionSid)}`]),
    ...(url === undefined ? [] : [`at ${url}`]),
  ]
}

function plural(thing: string): string {
  return thing.replace(/^\w+/, '$&s')
}

function percent(probability: number): string {
  return `${Number((probability * 100).toPrecision(3))} %`
}
