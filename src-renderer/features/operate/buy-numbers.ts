import { execute } from '#renderer/state/host.ts'
import type { ApiError, Result } from '#shared/contract/result.ts'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import type { Purchase } from './number-order.ts'

interface Bought {
  readonly numbers: readonly OwnedNumber[]
  /** Why the rest was not bought. */
  readonly refusal: ApiError | null
}

interface Pool {
  readonly serviceSid: string
  readonly isReserved: boolean
}

/** Buys one after the other and puts each into the pool, up to the first that is refused. */
export async function buyNumbers(purchases: readonly Purchase[], pool: Pool): Promise<Bought> {
  const numbers: OwnedNumber[] = []
  for (const purchase of purchases) {
    const bought = await buy(purchase)
    if (!bought.ok) return { numbers, refusal: bought.error }
    const added = await execute({ type: 'pool.add', numberSid: bought.value.sid, ...pool })
    if (!added.ok) return { numbers, refusal: added.error }
    numbers.push(added.value)
  }
  return { numbers, refusal: null }
}

/** One that the account owns already is taken as it is. */
function buy(purchase: Purchase): Promise<Result<OwnedNumber>> {
  return 'areaCode' in purchase
    ? execute({ type: 'number.buy', ...purchase })
    : execute({ type: 'number.set', ...purchase })
}
