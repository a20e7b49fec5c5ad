import { expect, test } from 'vitest'
import { kindOf, kindWords, valueWords } from '#renderer/features/operate/setting-kind.ts'
import { accountSettings, serviceSettings } from '#shared/catalog/settings.ts'

test('every setting of the registry has a control', () => {
  const kinds = Object.values({ ...accountSettings, ...serviceSettings }).map(({ schema }) => kindOf(schema).kind)
  expect([...new Set(kinds)].sort()).toEqual(['choice', 'list', 'number', 'switch'])
})

test('a kind is read off the schema with its limits', () => {
  expect([
    kindOf(accountSettings.retentionDays.schema),
    kindOf(accountSettings.ringTimeoutSeconds.schema),
    kindOf(accountSettings.pickStrategy.schema),
  ]).toEqual([
    { kind: 'number', min: 1, max: 3650, mayBeNone: true },
    { kind: 'number', min: 1, max: 600, mayBeNone: false },
    { kind: 'choice', options: ['first-fit', 'least-used'] },
  ])
})

test('kinds are told in words', () => {
  expect(
    [accountSettings.retentionDays, accountSettings.optOutEra, accountSettings.webhookHosts].map(({ schema }) =>
      kindWords(kindOf(schema)),
    ),
  ).toEqual(['number, 1 to 3,650 or empty', 'one of 2020-07, 2020-09, 2026', 'one on each line'])
})

test('values are told in words', () => {
  expect([true, 86_400_000, null, [], ['a.test', 'b.test'], 'first-fit'].map(valueWords)).toEqual([
    'on',
    '86,400,000',
    'none',
    'none',
    'a.test, b.test',
    'first-fit',
  ])
})
