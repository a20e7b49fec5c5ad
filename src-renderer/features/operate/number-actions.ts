import { execute } from '#renderer/state/host.ts'
import type { Result } from '#shared/contract/result.ts'
import type { Capabilities, MessagingServiceBinding, OwnedNumber } from '#shared/resources/owned-number.ts'

/** Something done with one number, and what to say when it is refused. */
export interface NumberAction {
  readonly refusedTitle: string
  readonly run: () => Promise<Result<unknown>>
}

export function carry({ e164 }: OwnedNumber, capabilities: Partial<Capabilities>): NumberAction {
  return {
    refusedTitle: 'The number carries what it did',
    run: () => execute({ type: 'number.set', e164, capabilities }),
  }
}

export function bind({ e164 }: OwnedNumber, inbound: MessagingServiceBinding['inbound'] | null): NumberAction {
  const messagingService = inbound === null ? null : { inbound }
  return {
    refusedTitle: 'Its Messaging Service did not change',
    run: () => execute({ type: 'number.set', e164, messagingService }),
  }
}

export function reserve({ sid }: OwnedNumber, serviceSid: string, isReserved: boolean): NumberAction {
  return {
    refusedTitle: isReserved ? 'The number was not reserved' : 'The number is still reserved',
    run: () => execute({ type: 'pool.reserve', serviceSid, numberSid: sid, isReserved }),
  }
}

export function putIntoPool({ sid }: OwnedNumber, serviceSid: string): NumberAction {
  return {
    refusedTitle: 'The number was not put into the pool',
    run: () => execute({ type: 'pool.add', serviceSid, numberSid: sid }),
  }
}

export function takeFromPool({ sid }: OwnedNumber, serviceSid: string): NumberAction {
  return {
    refusedTitle: 'The number stays in the pool',
    run: () => execute({ type: 'pool.remove', serviceSid, numberSid: sid }),
  }
}

export function giveBack({ e164 }: OwnedNumber): NumberAction {
  return {
    refusedTitle: 'The account keeps the number',
    run: () => execute({ type: 'number.release', e164 }),
  }
}
