export const geoMatchLevels = ['country', 'area-code', 'overlay', 'radius', 'extended-area-code'] as const
export type GeoMatchLevel = (typeof geoMatchLevels)[number]

export const numberSelectionBehaviors = ['prefer-sticky', 'avoid-sticky'] as const
export type NumberSelectionBehavior = (typeof numberSelectionBehaviors)[number]

/** A Proxy Service (KS…): owns a pool of numbers and the sessions that use it. https://www.twilio.com/docs/proxy/api/service */
export interface Service {
  readonly sid: string
  readonly uniqueName: string
  readonly chatInstanceSid: string | null
  readonly callbackUrl: string | null
  readonly interceptCallbackUrl: string | null
  readonly outOfSessionCallbackUrl: string | null
  /** Seconds; 0 means sessions made without a ttl never expire by it. */
  readonly defaultTtl: number
  readonly geoMatchLevel: GeoMatchLevel
  readonly numberSelectionBehavior: NumberSelectionBehavior
  /** Simulated time in ms since the epoch, as every date of a resource. */
  readonly dateCreated: number
  readonly dateUpdated: number
}
