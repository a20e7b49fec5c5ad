import { expect, test } from 'vitest'
import { findSettings, isChanged, listSettings } from '#renderer/features/operate/settings-list.ts'
import { accountSettings } from '#shared/catalog/settings.ts'

const settings = listSettings(accountSettings)

test('names become words', () => {
  expect(settings.map(({ title }) => title).filter((title) => /SMS|TTL|ms|Rate/.test(title))).toEqual([
    'Respect SMS STOP filter',
    'SMS STOP filtering',
    'Rate limit',
    'Assume ninety day TTL',
    'Delivery delay (ms)',
  ])
})

test('a search finds by name, by meaning and by code, all words at once', () => {
  const found = (typed: string) => findSettings(settings, typed).map(({ name }) => name)
  expect([found('rateLimit'), found('80404'), found('stop account'), found('nowhere'), found('').length]).toEqual([
    ['rateLimit'],
    ['strictIdentifiers'],
    ['respectSmsStopFilter'],
    [],
    settings.length,
  ])
})

test('a value that differs from the default is a change', () => {
  const hosts = settings.filter(({ name }) => name === 'webhookHosts')
  expect(hosts.map((setting) => [isChanged(setting, []), isChanged(setting, ['a.test'])])).toEqual([[false, true]])
})
