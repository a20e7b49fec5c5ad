import type { GeoMatchLevel, NumberSelectionBehavior } from '#shared/resources/service.ts'

type Words<Value extends string> = readonly { readonly value: Value; readonly label: string; readonly hint: string }[]

/** https://www.twilio.com/docs/proxy/understanding-phone-number-management */
export const geoWords: Words<GeoMatchLevel> = [
  { value: 'country', label: 'Country', hint: 'any number of the person’s country' },
  { value: 'overlay', label: 'Overlay', hint: 'of the same area, by any of its area codes' },
  { value: 'area-code', label: 'Area code', hint: 'of exactly the same area code' },
  { value: 'radius', label: 'Radius', hint: 'of a place nearby: the same state' },
  { value: 'extended-area-code', label: 'Extended area code', hint: 'of the area codes around: the same state' },
]

/** https://www.twilio.com/docs/proxy/api/service */
export const selectionWords: Words<NumberSelectionBehavior> = [
  {
    value: 'prefer-sticky',
    label: 'Prefer sticky',
    hint: 'the number that a person had before, another when that is taken',
  },
  {
    value: 'avoid-sticky',
    label: 'Avoid sticky',
    hint: 'a number that a person has not had before, as long as there is one',
  },
]
