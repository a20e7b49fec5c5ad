import { expect, test } from 'vitest'
import { DeliveryLog } from '#main/webhooks/delivery-log.ts'
import type { Departure } from '#shared/resources/delivery.ts'

function aDeparture(id: string): Departure {
  return { id, kind: 'callback', url: 'http://localhost:3000/', at: 7, fields: [['a', '1']], signature: 's' }
}

test('a delivery is there at once, and complete when its answer came', () => {
  const log = new DeliveryLog()
  log.begin(aDeparture('WH1'))
  expect(log.list()).toEqual([{ ...aDeparture('WH1'), answer: null, durationMs: null }])
  const answer = { kind: 'answered', status: 200, contentType: '', body: 'ok' } as const
  log.finish('WH1', answer, 12)
  expect(log.find('WH1')).toEqual({ ...aDeparture('WH1'), answer, durationMs: 12 })
})

test('the newest 1,000 are kept, in the order they began', () => {
  const log = new DeliveryLog()
  for (let number = 1; number <= 1002; number += 1) log.begin(aDeparture(`WH${number}`))
  const answer = { kind: 'failed', reason: 'timeout', text: 'Too late.' } as const
  log.finish('WH3', answer, 1)
  log.finish('WH1', answer, 1)
  const ids = log.list().map(({ id }) => id)
  expect([ids.length, ids[0], ids.at(-1), log.find('WH1')]).toEqual([1000, 'WH3', 'WH1002', undefined])
})
