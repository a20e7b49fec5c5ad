import { faultEffects } from '#shared/catalog/fault-effects.ts'
import type { PreparedFault } from '../../play/change-world.ts'

/** 'Trouble ahead: the next text to Ben is lost by the carrier (30003).' */
export function tellFault(said: string, fault: PreparedFault): string {
  const { kind, from, to, session, responder, times, chance, delay, status } = fault
  const { thing, effect } = faultEffects[kind]
  const words = [
    times === 'always' ? `every ${thing}` : times === 1 ? `the next ${thing}` : `each of the next ${times}, a ${thing}`,
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(to === undefined ? [] : [`to ${to}`]),
    ...(session === undefined ? [] : [`in ${session}`]),
    ...(responder === undefined ? [] : [`that asks “${responder}”`]),
    effect(delay === undefined ? (status ?? 0) : delay * 1000),
  ]
  const luck = chance === 1 ? '' : `, in ${Number((chance * 100).toPrecision(3))} of 100 cases`
  return `${said}: ${words.join(' ')}${luck}.`
}
