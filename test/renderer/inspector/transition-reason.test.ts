import { expect, test } from 'vitest'
import { transitionReason } from '#renderer/features/inspector/transition-reason.ts'
import { formatTime } from '#renderer/ui/format-time.ts'
import { aSessionView, noon } from '#test/support/a-world.ts'

test('a session says why it is in its state, and since when', () => {
  const used = { dateStarted: noon, dateLastInteraction: noon }
  const ended = { ...used, status: 'closed', dateEnded: noon + 3_600_000 } as const
  const told = [
    aSessionView(),
    aSessionView({ ...used, status: 'in-progress' }),
    aSessionView({ ...used, status: 'in-progress', dateReopened: noon + 60_000 }),
    aSessionView({ ...ended, closedReason: 'api' }),
    aSessionView({ ...ended, closedReason: 'ttl', ttl: 3600 }),
    aSessionView({ ...ended, closedReason: 'date-expiry' }),
  ].map(transitionReason)
  expect(told).toEqual([
    null,
    `At ${formatTime(noon)} the first message or call went through it.`,
    `At ${formatTime(noon + 60_000)} it was opened again by request.`,
    `At ${formatTime(noon + 3_600_000)} it was closed by request.`,
    `At ${formatTime(noon + 3_600_000)} its ttl of 1 h ran out.`,
    `At ${formatTime(noon + 3_600_000)} its expiry date came.`,
  ])
})
