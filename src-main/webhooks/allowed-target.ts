import { BlockList, isIP } from 'node:net'

export interface TargetPolicy {
  /** Hosts besides this machine that the user named. */
  readonly namedHosts: readonly string[]
  /** The port that we answer on ourselves, or null while it is closed. */
  readonly ownPort: number | null
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Addresses that mean 'any', which systems connect to themselves. */
const unspecified = new BlockList()
unspecified.addSubnet('0.0.0.0', 8, 'ipv4')
unspecified.addAddress('::', 'ipv6')

/** Why no webhook may go to this address, or null. Asked before its host name is resolved. */
export function refuseTarget(url: URL, policy: TargetPolicy): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'Webhooks go to http and https addresses only.'
  const host = hostOf(url)
  if (isNamed(host, policy) || host === 'localhost' || isLoopback(host)) return refuseOwnPort(url, host, policy)
  return `Webhooks stay on this machine unless the setting webhookHosts names the host, here ${host}.`
}

/** Why no webhook may go to this IP address, which the host name of `url` led to, or null. */
export function refuseAddress(address: string, url: URL, policy: TargetPolicy): string | null {
  const host = hostOf(url)
  if (!isNamed(host, policy) && !isLoopback(address)) return `${host} does not lead to this machine.`
  return refuseOwnPort(url, address, policy)
}

/** The host as DNS knows it: lower case, without the brackets of IPv6 and the dot of the root. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
}

function refuseOwnPort({ port, protocol }: URL, address: string, { ownPort }: TargetPolicy): string | null {
  const isOurs = Number(port || (protocol === 'https:' ? 443 : 80)) === ownPort
  const isHere = address === 'localhost' || isLoopback(address) || isIn(unspecified, address)
  return isOurs && isHere ? 'Webhooks do not go to Masquerade itself.' : null
}

function isNamed(host: string, { namedHosts }: TargetPolicy): boolean {
  return namedHosts.some((name) => canonicalHost(name) === host)
}

/** A host as the user wrote it, in the form that addresses have; null for what is no host alone. */
function canonicalHost(name: string): string | null {
  const written = `http://${isIP(name) === 6 ? `[${name}]` : name}/`
  if (!URL.canParse(written)) return null
  const url = new URL(written)
  return url.href === `http://${url.hostname}/` ? hostOf(url) : null
}

function isLoopback(address: string): boolean {
  return isIn(loopback, address)
}

/** An IPv4 address in the clothes of IPv6 counts as what it is. */
function isIn(list: BlockList, address: string): boolean {
  const family = isIP(address)
  return family !== 0 && list.check(address, family === 4 ? 'ipv4' : 'ipv6')
}
