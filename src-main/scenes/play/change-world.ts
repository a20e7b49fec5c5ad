import type { FaultKind } from '#shared/resources/fault.ts'
import { buyingCommand } from './buying-command.ts'
import type { Play } from './play.ts'
import { type ServiceChange, serviceFieldsOf, urlOf } from './service-fields.ts'
import type { Trouble } from './trouble.ts'

export function changeService(play: Play, change: ServiceChange): Trouble {
  const { serviceSid } = play
  const trouble = play.act({ type: 'service.update', serviceSid, ...serviceFieldsOf(change) })
  const { mexicoInsertOne } = change
  if (trouble !== null || mexicoInsertOne === undefined) return trouble
  return play.act({ type: 'serviceSettings.set', serviceSid, values: { mexicoInsertOne } })
}

export function joinMessagingService(play: Play, number: string, inbound: 'own' | 'defer' | null): Trouble {
  return play.act({
    type: 'number.set',
    e164: play.numberOf(number),
    messagingService: inbound === null ? null : { inbound },
  })
}

export function buyNumber(play: Play, name: string): Trouble {
  const number = play.scene.numbers[name]
  return number === undefined ? `Nobody knows ${name}.` : play.act(buyingCommand(name, number))
}

/** A fault as a scene names it. */
export interface PreparedFault {
  readonly kind: FaultKind
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly session?: string | undefined
  readonly responder?: string | undefined
  readonly times: number | 'always'
  readonly chance: number
  /** Seconds. */
  readonly delay?: number | undefined
  readonly status?: number | undefined
}

export function prepareFault(play: Play, fault: PreparedFault): Trouble {
  const { kind, from, to, session, responder, times, chance, delay, status } = fault
  const url = responder === undefined ? null : urlOf(responder)
  return play.act({
    type: 'fault.add',
    kind,
    match: {
      ...(from !== undefined && { from: anyNumber(play, from) }),
      ...(to !== undefined && { to: anyNumber(play, to) }),
      ...(session !== undefined && { sessionSid: play.sidOfSession(session) }),
      ...(url !== null && { url }),
    },
    count: times === 'always' ? null : times,
    probability: chance,
    value: delay === undefined ? (status ?? null) : delay * 1000,
  })
}

function anyNumber(play: Play, name: string): string {
  return play.phoneOf(name) || play.numberOf(name)
}
