/** A Proxy Participant (KP…). https://www.twilio.com/docs/proxy/api/participant */
export interface Participant {
  readonly sid: string
  readonly sessionSid: string
  readonly serviceSid: string
  readonly friendlyName: string | null
  /** The person's real number, E.164. */
  readonly identifier: string
  /** The number this participant dials to reach the partner, and the one they see. */
  readonly proxyIdentifier: string
  readonly proxyIdentifierSid: string | null
  readonly dateDeleted: number | null
  readonly dateCreated: number
  readonly dateUpdated: number
}
