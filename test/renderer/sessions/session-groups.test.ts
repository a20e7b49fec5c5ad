import { expect, test } from 'vitest'
import { groupSessions, keyOf, sessionAfterKey } from '#renderer/features/sessions/session-groups.ts'
import { aSessionView, noon } from '#test/support/a-world.ts'

const early = aSessionView({ sid: 'KC1', status: 'closed', dateEnded: noon })
const first = aSessionView({ sid: 'KC2' })
const late = aSessionView({ sid: 'KC3', status: 'closed', dateEnded: noon + 1000 })
const second = aSessionView({ sid: 'KC4', status: 'in-progress' })
const items = groupSessions([early, first, late, second])

test('active sessions come first as they were made, then the last closed', () => {
  expect(items.map(keyOf)).toEqual(['Active', 'KC2', 'KC4', 'Closed', 'KC3', 'KC1'])
})

test('a group without sessions has no heading', () => {
  expect(groupSessions([first])).toEqual([
    { kind: 'heading', word: 'Active', count: 1 },
    { kind: 'session', session: first },
  ])
})

test('arrows skip the headings and stop at the ends', () => {
  expect([
    sessionAfterKey(items, 2, 'ArrowDown'),
    sessionAfterKey(items, 4, 'ArrowUp'),
    sessionAfterKey(items, 1, 'ArrowUp'),
    sessionAfterKey(items, 5, 'ArrowDown'),
    sessionAfterKey(items, 2, 'Home'),
    sessionAfterKey(items, 2, 'End'),
    sessionAfterKey(items, 2, 'x'),
  ]).toEqual([4, 2, null, null, 1, 5, null])
})
