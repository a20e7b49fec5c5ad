import { expect, test } from 'vitest'
import { threadItems } from '#renderer/features/phones/thread-items.ts'
import { aPhoneCall, aPhoneMessage, otherProxy, proxy } from '#test/support/a-phone-message.ts'
import { aPhoneView, noon } from '#test/support/a-world.ts'

const e164 = '+14155550111'
const minute = 60_000

test('bubbles close together form a group, and the last of it has the tail', () => {
  const first = aPhoneMessage({ sid: 'SM1' })
  const second = aPhoneMessage({ sid: 'SM2', at: noon + 1_000 })
  const answer = aPhoneMessage({ sid: 'SM3', direction: 'received', at: noon + 2_000 })
  expect(threadItems(aPhoneView({ e164, messages: [first, second, answer] }), proxy)).toEqual([
    { kind: 'moment', key: 'before-SM1', at: noon, isNewDay: true },
    { kind: 'message', key: 'SM1', message: first, hasTail: false, showsState: false },
    { kind: 'message', key: 'SM2', message: second, hasTail: true, showsState: true },
    { kind: 'message', key: 'SM3', message: answer, hasTail: true, showsState: false },
  ])
})

test('two minutes of silence end a group', () => {
  const messages = [aPhoneMessage({ sid: 'SM1' }), aPhoneMessage({ sid: 'SM2', at: noon + 2 * minute })]
  const items = threadItems(aPhoneView({ e164, messages }), proxy)
  expect(items.map((item) => item.kind === 'message' && item.hasTail)).toEqual([false, true, true])
})

test('a quarter of an hour of silence begins a cluster with its time', () => {
  const messages = [aPhoneMessage({ sid: 'SM1' }), aPhoneMessage({ sid: 'SM2', at: noon + 15 * minute })]
  const moments = threadItems(aPhoneView({ e164, messages }), proxy).filter((item) => item.kind === 'moment')
  expect(moments).toEqual([
    { kind: 'moment', key: 'before-SM1', at: noon, isNewDay: true },
    { kind: 'moment', key: 'before-SM2', at: noon + 15 * minute, isNewDay: false },
  ])
})

test('a new day is named', () => {
  const messages = [aPhoneMessage({ sid: 'SM1' }), aPhoneMessage({ sid: 'SM2', at: noon + 24 * 60 * minute })]
  const moments = threadItems(aPhoneView({ e164, messages }), proxy).filter((item) => item.kind === 'moment')
  expect(moments.map((moment) => moment.isNewDay)).toEqual([true, true])
})

test('a call that is over stands between the messages; one that goes on does not', () => {
  const over = aPhoneCall({ sid: 'CA1', order: 2 })
  const live = aPhoneCall({ sid: 'CA2', order: 4, status: 'in-progress', endedAt: null })
  const messages = [aPhoneMessage({ sid: 'SM1', order: 1 }), aPhoneMessage({ sid: 'SM2', order: 3 })]
  const items = threadItems(aPhoneView({ e164, messages, calls: [over, live] }), proxy)
  expect(items.map((item) => item.key)).toEqual(['before-SM1', 'SM1', 'CA1', 'SM2'])
})

test('a thread holds what was exchanged with its number only', () => {
  const messages = [aPhoneMessage({ sid: 'SM1' }), aPhoneMessage({ sid: 'SM2', peer: otherProxy })]
  const items = threadItems(aPhoneView({ e164, messages }), otherProxy)
  expect(items.map((item) => item.key)).toEqual(['before-SM2', 'SM2'])
})
