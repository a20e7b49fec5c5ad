import { expect, test } from 'vitest'
import { findCode } from '#shared/catalog/codes.ts'
import type { Decision } from '#shared/catalog/decision.ts'
import { rulesRaising } from '#shared/catalog/raising-rules.ts'
import { type RuleId, tellDecision } from '#shared/catalog/rules.ts'
import { ruleSamples } from './rule-samples.ts'

test('every code that a rule names in its decision leads back to that rule', () => {
  const strays = (Object.keys(ruleSamples) as RuleId[]).flatMap((rule) =>
    ruleSamples[rule]
      .map(([facts, passed]) => tellDecision({ rule, facts, passed } as Decision).decided)
      .flatMap((decided) => decided.match(/\b\d{5}\b/g) ?? [])
      .map(Number)
      .filter((code) => findCode(code) !== undefined && !rulesRaising(code).includes(rule))
      .map((code) => `${rule}: ${code}`),
  )
  expect(strays).toEqual([])
})

test('a code may come from several rules, or from none', () => {
  expect(rulesRaising(80604)).toEqual(['pair-unused', 'reopen-conflict'])
  expect(rulesRaising(80901)).toEqual(['opt-out-word'])
  expect(rulesRaising(20003)).toEqual([])
})
