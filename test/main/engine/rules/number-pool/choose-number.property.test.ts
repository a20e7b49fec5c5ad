import fc from 'fast-check'
import { expect, test } from 'vitest'
import { servesCountry } from '#main/engine/rules/country/serves-country.ts'
import { chooseNumber } from '#main/engine/rules/number-pool/choose-number.ts'
import { aCandidate, aWish } from './pool-builders.ts'

const capabilities = fc.record({ voice: fc.boolean(), sms: fc.boolean(), mms: fc.boolean() })
const candidate = fc
  .record({
    capabilities,
    isoCountry: fc.constantFrom('US', 'US', 'US', 'GB', 'CA'),
    isReserved: fc.boolean(),
    takenByThisIdentifier: fc.boolean(),
    activeSessions: fc.nat(5),
    lastUsedByThisIdentifierAt: fc.option(fc.nat(1000)),
  })
  .map((facts) => facts)
const pool = fc
  .array(candidate, { maxLength: 12 })
  .map((all) => all.map((facts, index) => aCandidate(`+1415555${1000 + index}`, facts)))
const wish = fc
  .record({
    mode: fc.constantFrom('message-only', 'voice-only', 'voice-and-message'),
    behavior: fc.constantFrom('prefer-sticky', 'avoid-sticky'),
    strategy: fc.constantFrom('first-fit', 'least-used'),
    country: fc.constantFrom('US', 'BM', 'GB'),
  } as const)
  .map(aWish)

type Pool = ReturnType<typeof aCandidate>[]
const fitting = (numbers: Pool, { mode, country }: ReturnType<typeof aWish>) =>
  numbers.filter(
    (number) =>
      !number.isReserved &&
      !number.takenByThisIdentifier &&
      servesCountry(number.isoCountry, country ?? '') &&
      (mode === 'message-only' || number.capabilities.voice) &&
      (mode === 'voice-only' || number.capabilities.sms),
  )

test('a number is chosen exactly when one fits, and never one that is reserved, taken, foreign or incapable', () => {
  fc.assert(
    fc.property(pool, wish, (numbers, asked) => {
      const fits = fitting(numbers, asked)
      const choice = chooseNumber(numbers, asked)
      if (fits.length === 0) expect(choice.kind).toBe('refused')
      else expect(choice.kind === 'chosen' && fits.includes(choice.candidate)).toBe(true)
    }),
  )
})

test('without history first fit is the first of those that fit', () => {
  fc.assert(
    fc.property(pool, wish, (numbers, asked) => {
      const strangers = numbers.map((number) => ({ ...number, lastUsedByThisIdentifierAt: null }))
      const choice = chooseNumber(strangers, { ...asked, strategy: 'first-fit' })
      expect(choice.kind === 'chosen' ? choice.candidate : undefined).toEqual(fitting(strangers, asked)[0])
    }),
  )
})

test('only the last decision of a refusal did not pass, and none of a choice', () => {
  fc.assert(
    fc.property(pool, wish, (numbers, asked) => {
      const { kind, decisions } = chooseNumber(numbers, asked)
      const failures = decisions.filter((decision) => !decision.passed)
      expect(failures).toEqual(kind === 'refused' ? decisions.slice(-1) : [])
    }),
  )
})
