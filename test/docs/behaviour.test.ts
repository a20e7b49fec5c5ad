import { join } from 'node:path'
import { expect, test } from 'vitest'
import { accountSettings, serviceSettings } from '#shared/catalog/settings.ts'
import { describeBehaviour } from './describe-behaviour.ts'
import { furtherBehaviour } from './further-behaviour.ts'
import { ruleProofs } from './rule-proofs.ts'

const page = join(import.meta.dirname, '../../docs/behaviour.md')

test('docs/behaviour.md says what the catalogs and the tests say now', async () => {
  await expect(describeBehaviour()).toMatchFileSnapshot(page)
})

test('every setting decides some behaviour that the page tells', () => {
  const asked = [...Object.values(ruleProofs), ...furtherBehaviour].flatMap(({ settings = [] }) => settings)
  expect([...new Set(asked)].sort()).toEqual(Object.keys({ ...accountSettings, ...serviceSettings }).sort())
})

test('every source is a public page of Twilio’s', () => {
  const addresses = [...describeBehaviour().matchAll(/<(http[^>]+)>/g)].map(([, address]) => address)
  expect(addresses.filter((address) => !/^https:\/\/(www|help)\.twilio\.com\//.test(address ?? ''))).toEqual([])
})

test('no title is left with a gap that only the test runner fills', () => {
  expect(describeBehaviour().match(/(?:Test: |T-\d{3} \| ).*(?:%[sji]|\$[a-z]).*/g)).toBeNull()
})
