import { describe, expect, test } from 'vitest'
import { chooseNumber, type NumberWish, type PoolCandidate } from '#main/engine/rules/number-pool/choose-number.ts'
import { matchedArea } from '#main/engine/rules/number-pool/matched-area.ts'
import { failed, passed } from '#shared/catalog/decision.ts'
import { tellDecision } from '#shared/catalog/rules.ts'
import { geoMatchLevels } from '#shared/resources/service.ts'
import { aCandidate, aWish } from './pool-builders.ts'

const sanFrancisco = '+14155550100'
const sanFranciscoToo = '+16285550100'
const losAngeles = '+12135550100'
const newYork = '+12125550100'

const chosen = (numbers: readonly (string | PoolCandidate)[], wish: Partial<NumberWish>) => {
  const pool = numbers.map((number) => (typeof number === 'string' ? aCandidate(number) : number))
  const choice = chooseNumber(pool, aWish(wish))
  return choice.kind === 'chosen' ? choice.candidate.e164 : choice.error.code
}

test('T-099 area-code takes the number of the participant’s own area code', () => {
  expect(chosen([newYork, sanFranciscoToo, sanFrancisco], { geoMatchLevel: 'area-code' })).toBe(sanFrancisco)
  expect(chosen([newYork, sanFranciscoToo], { geoMatchLevel: 'area-code' })).toBe(80206)
})

test('T-100 every level is ignored outside North America', () => {
  const pool = [aCandidate('+442079460000', { isoCountry: 'GB' })]
  const briton = { identifier: '+447700900123', country: 'GB' }
  expect(geoMatchLevels.map((geoMatchLevel) => chosen(pool, { ...briton, geoMatchLevel }))).toEqual(
    geoMatchLevels.map(() => '+442079460000'),
  )
})

test('overlay takes an area code that serves the same place, no other of the state', () => {
  expect(chosen([losAngeles, sanFranciscoToo], { geoMatchLevel: 'overlay' })).toBe(sanFranciscoToo)
  expect(chosen([newYork, losAngeles], { geoMatchLevel: 'overlay' })).toBe(80206)
})

test.each(['radius', 'extended-area-code'] as const)('%s takes any number of the same state', (geoMatchLevel) => {
  expect(chosen([newYork, losAngeles], { geoMatchLevel })).toBe(losAngeles)
  expect(chosen([newYork], { geoMatchLevel })).toBe(80206)
})

test('in Canada the province is what a state is elsewhere', () => {
  const [toronto, ottawa, montreal] = ['+14165550111', '+16135550100', '+15145550100'].map((e164) =>
    aCandidate(e164, { isoCountry: 'CA' }),
  ) as [PoolCandidate, PoolCandidate, PoolCandidate]
  const wish = { identifier: toronto.e164, country: 'CA', geoMatchLevel: 'radius' } as const
  expect(chosen([montreal, ottawa], wish)).toBe(ottawa.e164)
})

describe('what is compared for', () => {
  const areas = (identifier: string) =>
    geoMatchLevels.map((geoMatchLevel) => matchedArea({ identifier, geoMatchLevel }))
  const code = (areaCode: string, place: string | null) => ({ areaCode, place })
  const country = { areaCode: null, place: null }

  test.each([
    ['New York', '+12125550111', [code('212', null), code('212', '212/332/646/917'), code('212', 'New York')]],
    ['an area without overlay', '+12075550111', [code('207', null), code('207', null), code('207', 'Maine')]],
    [
      'a code in two overlays',
      '+15645550111',
      [code('564', null), code('564', '206/360/564'), code('564', 'Washington')],
    ],
    ['a fictional area', '+15555550111', [code('555', null), code('555', null), code('555', null)]],
  ])('%s', (_name, identifier, [exact, overlay, state]) => {
    expect(areas(identifier)).toEqual(
      geoMatchLevels.map(
        (level) => ({ country, 'area-code': exact, overlay, radius: state, 'extended-area-code': state })[level],
      ),
    )
  })
})

test('the trace says which area was compared', () => {
  const choice = chooseNumber([aCandidate(newYork), aCandidate(losAngeles)], aWish({ geoMatchLevel: 'overlay' }))
  const decision = failed('geo-match', { fitting: 0, of: 2, level: 'overlay', areaCode: '415', place: '415/628' })
  expect(choice.decisions.at(-1)).toEqual(decision)
  expect(tellDecision(decision)).toMatchObject({
    saw: 'The participant has area code 415. Numbers with one of the area codes 415/628: none of 2.',
    remedy: 'Add a number with one of the area codes 415/628 to the pool, or match by country.',
  })
  const byState = passed('geo-match', { fitting: 1, of: 2, level: 'radius', areaCode: '415', place: 'California' })
  expect(tellDecision(byState).saw).toBe('The participant has area code 415. Numbers in California: 1 of 2.')
})
