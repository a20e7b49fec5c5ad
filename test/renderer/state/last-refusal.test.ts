import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepRefusal, momentNow, useLastRefusal } from '#renderer/state/last-refusal.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { aWorld } from '#test/support/a-world.ts'

const command = { type: 'session.delete', serviceSid: 'KS1', sessionSid: 'KC1' } as const
const error = { code: 80615, status: 400, message: 'Legal hold' } as const

beforeEach(() => {
  useLastRefusal.setState({ refusal: null })
  useMirror.setState({ world: aWorld({ seq: 7 }) })
})
afterEach(() => {
  useLastRefusal.setState({ refusal: null })
  useMirror.setState({ world: null })
})

test('what was refused comes after what happened before it, and before all that happens next', () => {
  keepRefusal(command, error)
  expect(useLastRefusal.getState().refusal).toEqual({ id: 1, command, error, run: 1, step: 7.5 })
  expect(momentNow()).toBe(7.5)
  useMirror.setState({ world: aWorld({ seq: 8 }) })
  expect(momentNow()).toBe(8)
})

test('in another run it counts no more', () => {
  keepRefusal(command, error)
  useMirror.setState({ world: aWorld({ run: 2, seq: 3 }) })
  expect(momentNow()).toBe(3)
})
