import type { OwnedNumber, PoolMembership } from '#shared/resources/owned-number.ts'
import { noon, serviceSid } from './a-world.ts'

/** A number the account owns, in the pool of `serviceSid` unless it is said to be in none. */
export function anOwnedNumber(e164: string, pool: Partial<PoolMembership> | null = {}): OwnedNumber {
  return {
    sid: `PN${e164}`,
    e164,
    friendlyName: e164,
    isoCountry: 'US',
    capabilities: { voice: true, sms: true, mms: true },
    messagingService: null,
    dateCreated: noon,
    dateUpdated: noon,
    pool:
      pool === null ? null : { serviceSid, isReserved: false, inUse: 0, dateCreated: noon, dateUpdated: noon, ...pool },
  }
}
