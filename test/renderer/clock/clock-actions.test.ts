import { expect, test } from 'vitest'
import { stepBack } from '#renderer/features/clock/clock-actions.ts'
import { connectHost } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { ok } from '#shared/contract/result.ts'
import { aWorld } from '#test/support/a-world.ts'

test('a step back is counted from the last step that the host knows, not from the one that the window has seen', async () => {
  const asked: unknown[] = []
  connectHost({
    invoke: (method, params) => {
      asked.push([method, params])
      return Promise.resolve(ok(null))
    },
    subscribe: () => () => {},
  })
  useMirror.setState({ world: aWorld({ seq: 7 }) })
  await stepBack()
  expect(asked).toEqual([['stepBack', {}]])
})
