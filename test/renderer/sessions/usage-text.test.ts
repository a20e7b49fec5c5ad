import { expect, test } from 'vitest'
import { shortUsage, usageText } from '#renderer/features/sessions/usage-text.ts'
import { noon, serviceSid } from '#test/support/a-world.ts'

const inPool = (inUse: number) => ({
  pool: { serviceSid, isReserved: false, inUse, dateCreated: noon, dateUpdated: noon },
})
const numbers = [{ pool: null }, inPool(0), inPool(1), inPool(2)]

test('a number says how many sessions use it', () => {
  expect(numbers.map(usageText)).toEqual(['in no pool', 'free', 'in 1 session', 'in 2 sessions'])
})

test('where there is little room it says so shortly', () => {
  expect(numbers.map(shortUsage)).toEqual(['no pool', 'free', '1 use', '2 uses'])
})
