export interface Capabilities {
  readonly voice: boolean
  readonly sms: boolean
  readonly mms: boolean
}

/** Who answers a message to a number that is in a Messaging Service: that service (`own`) or the number's own webhook (`defer`). */
export interface MessagingServiceBinding {
  readonly inbound: 'defer' | 'own'
}

/** A number the account owns (PN…), in at most one Proxy pool. https://www.twilio.com/docs/proxy/api/phone-number */
export interface OwnedNumber {
  readonly sid: string
  readonly e164: string
  readonly friendlyName: string
  readonly isoCountry: string
  readonly capabilities: Capabilities
  readonly messagingService: MessagingServiceBinding | null
  readonly dateCreated: number
  readonly dateUpdated: number
  /** The pool it belongs to, or null while it is in none. */
  readonly pool: PoolMembership | null
}

export interface PoolMembership {
  readonly serviceSid: string
  /** Reserved numbers are left out of automatic choice. */
  readonly isReserved: boolean
  /** Distinct active sessions with a participant on this number. */
  readonly inUse: number
  readonly dateCreated: number
  readonly dateUpdated: number
}
