import { expect, test } from 'vitest'
import { lastWay, readChart } from '#renderer/features/inspector/chart-model.ts'
import { aSessionView, noon } from '#test/support/a-world.ts'

test('the chart holds the states and ways of the session machine', () => {
  expect(readChart()).toEqual({
    states: ['open', 'in-progress', 'closed'],
    edges: [
      { from: 'open', to: 'in-progress', events: ['INTERACTED'], shape: 'next' },
      { from: 'open', to: 'closed', events: ['CLOSED', 'EXPIRED'], shape: 'skip' },
      { from: 'in-progress', to: 'in-progress', events: ['INTERACTED'], shape: 'loop' },
      { from: 'in-progress', to: 'closed', events: ['CLOSED', 'EXPIRED'], shape: 'next' },
      { from: 'closed', to: 'in-progress', events: ['REOPENED'], shape: 'back' },
    ],
  })
})

test('a session that is as it was made came no way', () => {
  expect(lastWay(aSessionView())).toBeNull()
})

test('a session that was used came there by an interaction', () => {
  expect(lastWay(aSessionView({ status: 'in-progress', dateStarted: noon }))).toEqual({
    from: 'open',
    event: 'INTERACTED',
  })
})

test('a session that was re-opened after its last use came there by the re-opening', () => {
  const reopened = {
    status: 'in-progress',
    dateStarted: noon,
    dateLastInteraction: noon,
    dateReopened: noon + 1,
  } as const
  expect(lastWay(aSessionView(reopened))).toEqual({
    from: 'closed',
    event: 'REOPENED',
  })
})

test('a session that ran out of time expired, one closed by request was closed', () => {
  const closed = { status: 'closed', dateStarted: noon } as const
  expect([
    lastWay(aSessionView({ ...closed, closedReason: 'ttl' })),
    lastWay(aSessionView({ ...closed, closedReason: 'date-expiry' })),
    lastWay(aSessionView({ ...closed, closedReason: 'api' })),
  ]).toEqual([
    { from: 'in-progress', event: 'EXPIRED' },
    { from: 'in-progress', event: 'EXPIRED' },
    { from: 'in-progress', event: 'CLOSED' },
  ])
})
