import { afterEach, beforeEach, expect, test } from 'vitest'
import { undoable } from '#renderer/features/clock/undoable.ts'
import { connectHost } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { toasts } from '#renderer/ui/notify.ts'
import { ok, refuse } from '#shared/contract/result.ts'
import { aWorld } from '#test/support/a-world.ts'

interface Said {
  readonly options?: {
    readonly id?: string
    readonly title?: string
    readonly actionProps?: { readonly onClick?: () => void }
  }
}

let asked: string[] = []
let said: Said[] = []
let stop = () => {}

beforeEach(() => {
  asked = []
  said = []
  connectHost({
    invoke: (method) => {
      asked.push(method)
      return Promise.resolve(ok(null))
    },
    subscribe: () => () => {},
  })
  stop = toasts[' subscribe']((change: Said) => said.push(change))
  useMirror.setState({ world: aWorld({ run: 1, seq: 7 }) })
})

afterEach(() => stop())

const titles = () => said.flatMap(({ options }) => options?.title ?? [])
const undo = () => said.find(({ options }) => options?.actionProps !== undefined)?.options?.actionProps?.onClick?.()

async function deleteAt(after: { readonly run: number; readonly seq: number }): Promise<void> {
  await undoable('Ride 7 is deleted', () => Promise.resolve(ok(null)))
  useMirror.setState({ world: aWorld(after) })
  undo()
}

test('what was done last is taken back from its own notice', async () => {
  await deleteAt({ run: 1, seq: 8 })
  expect([asked, titles()]).toEqual([['stepBack'], ['Ride 7 is deleted']])
})

test.each([
  { run: 1, seq: 9 },
  { run: 2, seq: 8 },
])('what came later is never taken back in its place: %o', async (after) => {
  await deleteAt(after)
  expect([asked, titles()]).toEqual([[], ['Ride 7 is deleted', 'More has happened since']])
})

test('what happened in a run that is over is no longer offered to be undone', async () => {
  await undoable('Ride 7 is deleted', () => Promise.resolve(ok(null)))
  const [notice] = said
  useMirror.setState({ world: aWorld({ run: 1, seq: 9 }) })
  expect(said).toHaveLength(1)
  useMirror.setState({ world: aWorld({ run: 2, seq: 1 }) })
  expect(said.slice(1)).toMatchObject([{ action: 'close', options: { id: notice?.options?.id } }])
})

test('what was refused is nothing to undo', async () => {
  const refused = refuse({ code: 80607, status: 400, message: 'No.' })
  expect(await undoable('Ride 7 is deleted', () => Promise.resolve(refused))).toBe(refused)
  expect(said).toEqual([])
})
