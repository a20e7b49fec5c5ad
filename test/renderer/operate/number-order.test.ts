import { expect, test } from 'vitest'
import { type OrderDraft, readOrder } from '#renderer/features/operate/number-order.ts'

const order: OrderDraft = { from: 'US', areaCode: ' 415 ', count: '2', written: '' }
const nothing = new Set<string>()

test('numbers of an area code are left to the seller', () => {
  expect(readOrder(order, nothing)).toEqual({ ok: true, purchases: [{ areaCode: '415' }, { areaCode: '415' }] })
})

test('numbers of a country come from its range for fiction, past those that are taken', () => {
  expect(readOrder({ ...order, from: 'GB' }, new Set(['+442079460001']))).toEqual({
    ok: true,
    purchases: [{ e164: '+442079460000' }, { e164: '+442079460002' }],
  })
})

test('a range that has no more says so', () => {
  expect(readOrder({ ...order, from: 'SE', count: '11' }, nothing)).toEqual({
    ok: false,
    faults: { count: 'Only 10 of them are free. (21452)' },
  })
})

test('how many is a whole number from 1 to 50', () => {
  const faults = ['0', '51', '1.5', 'some', ''].map((count) => readOrder({ ...order, count }, nothing).ok)
  expect(faults).toEqual([false, false, false, false, false])
})

test('written numbers may have spaces and stand on lines or between commas', () => {
  const written = '+1 (415) 555-0133, +44 20 7946 0321\n+33199001234'
  expect(readOrder({ ...order, from: 'own', written }, nothing)).toEqual({
    ok: true,
    purchases: [{ e164: '+14155550133' }, { e164: '+442079460321' }, { e164: '+33199001234' }],
  })
})

test('written words that are no numbers are named', () => {
  expect(readOrder({ ...order, from: 'own', written: '+14155550133, 0170, me' }, nothing)).toEqual({
    ok: false,
    faults: { written: '0170, me: not a valid phone number. (21421)' },
  })
})
