import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { hostOf, refuseAddress, refuseTarget, type TargetPolicy } from './allowed-target.ts'
import { DeliveryFailure } from './delivery-failure.ts'

export interface IpAddress {
  readonly address: string
  readonly family: number
}

export type Resolve = (host: string) => Promise<readonly IpAddress[]>

/** Asks the system. */
export const resolveHost: Resolve = (host) => lookup(host, { all: true })

/**
 * Resolves the host once and checks every address it has. The answer stands in for DNS when connecting,
 * so a name that leads elsewhere a moment later changes nothing. Throws a `DeliveryFailure` for what is forbidden.
 */
export async function pinTarget(url: URL, policy: TargetPolicy, resolve: Resolve): Promise<LookupFunction> {
  forbid(refuseTarget(url, policy))
  const addresses = await resolve(hostOf(url)).catch(() => [])
  for (const { address } of addresses) forbid(refuseAddress(address, url, policy))
  const [first] = addresses
  if (first === undefined) throw new DeliveryFailure('connection', 'The host name leads nowhere.', 'ct')
  return (_host, options, callback) => {
    if (options.all === true) callback(null, [...addresses])
    else callback(null, first.address, first.family)
  }
}

function forbid(refusal: string | null): void {
  if (refusal !== null) throw new DeliveryFailure('forbidden', refusal)
}
