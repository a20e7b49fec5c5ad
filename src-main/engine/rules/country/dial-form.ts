import type { ContactKind } from '#shared/catalog/rules/contact-rules.ts'

export interface DialPolicy {
  readonly mexicoInsertOne: boolean
  readonly argentinaSmartNine: boolean
}

/**
 * The number that the outbound leg dials for an identifier: Mexico may want a 1 after 52, Argentina a 9 after 54 for
 * calls. https://www.twilio.com/docs/proxy/understanding-phone-number-management
 */
export function dialForm(identifier: string, kind: ContactKind, policy: DialPolicy): string {
  if (policy.mexicoInsertOne && /^\+52[2-9]\d{9}$/.test(identifier)) return `+521${identifier.slice(3)}`
  if (policy.argentinaSmartNine && kind === 'call' && /^\+54[1-8]\d{9}$/.test(identifier)) {
    return `+549${identifier.slice(3)}`
  }
  return identifier
}

/** Services made before 5 October 2020 go on inserting Mexico's 1. https://www.twilio.com/docs/proxy/proxy-changelog */
export function insertsMexicanOne(dateCreated: number): boolean {
  return dateCreated < Date.UTC(2020, 9, 5)
}

/** The identifier that a caller’s number stands for: without the 1 of Mexico and the 9 of Argentina. */
export function identifierOfDialForm(from: string): string {
  if (/^\+521\d{10}$/.test(from)) return `+52${from.slice(4)}`
  if (/^\+549\d{10}$/.test(from)) return `+54${from.slice(4)}`
  return from
}
