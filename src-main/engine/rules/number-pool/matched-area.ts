import type { GeoMatchLevel } from '#shared/resources/service.ts'
import { areaCode } from '../country/area-code.ts'
import { overlayOf, regionOf } from '../country/calling-area.ts'

interface Person {
  readonly identifier: string
  readonly geoMatchLevel: GeoMatchLevel
}

/** What numbers are compared with. */
export interface MatchedArea {
  /** Of the participant; null where only the country is compared. */
  readonly areaCode: string | null
  /** Overlay complex (`212/332/646/917`) or state that the level widens the area code to; null where it does not. */
  readonly place: string | null
}

const countryOnly: MatchedArea = { areaCode: null, place: null }

/**
 * The area that a geo match level asks for: the area code, the codes of its overlay complex, or its state or province
 * (`radius`, `extended-area-code`). Only North America is divided so; elsewhere the country is all that is compared.
 * A code that is not in geographic use stands for itself.
 * https://www.twilio.com/docs/proxy/understanding-phone-number-management
 */
export function matchedArea({ identifier, geoMatchLevel }: Person): MatchedArea {
  const code = areaCode(identifier)
  if (code === null) return countryOnly
  switch (geoMatchLevel) {
    case 'country':
      return countryOnly
    case 'area-code':
      return { areaCode: code, place: null }
    case 'overlay': {
      const codes = overlayOf(code)
      return { areaCode: code, place: codes.length > 1 ? codes.join('/') : null }
    }
    case 'radius':
    case 'extended-area-code':
      return { areaCode: code, place: regionOf(code) }
  }
}

export function isInArea(e164: string, { areaCode: wanted, place }: MatchedArea): boolean {
  if (wanted === null) return true
  const code = areaCode(e164)
  if (code === null) return false
  return code === wanted || (place !== null && (regionOf(code) === place || place.split('/').includes(code)))
}
