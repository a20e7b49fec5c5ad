import type { NumberWish, PoolCandidate } from '#main/engine/rules/number-pool/choose-number.ts'

/** A US number that can do everything and that this person never had; `e164` tells them apart. */
export function aCandidate(e164: string, facts: Partial<PoolCandidate> = {}): PoolCandidate {
  return {
    sid: `PN${e164.slice(1).padStart(32, '0')}`,
    e164,
    isoCountry: 'US',
    capabilities: { voice: true, sms: true, mms: true },
    isReserved: false,
    takenByThisIdentifier: false,
    activeSessions: 0,
    lastUsedByThisIdentifierAt: null,
    ...facts,
  }
}

export const n1 = '+14155551212'
export const n2 = '+14155553434'

/** A US person in a voice-and-message session of a service with default settings. */
export function aWish(facts: Partial<NumberWish> = {}): NumberWish {
  return {
    identifier: '+14155550111',
    people: ['+14155550111'],
    country: 'US',
    mode: 'voice-and-message',
    geoMatchLevel: 'country',
    behavior: 'prefer-sticky',
    strategy: 'first-fit',
    ...facts,
  }
}

export const smsOnly = { voice: false, sms: true, mms: false }
export const voiceOnly = { voice: true, sms: false, mms: false }
