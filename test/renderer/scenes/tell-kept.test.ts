import { afterEach, beforeEach, expect, test } from 'vitest'
import { leavingOwnRun } from '#renderer/features/scenes/tell-kept.ts'
import { connectHost } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { toasts } from '#renderer/ui/notify.ts'
import type { BranchView } from '#shared/contract/branch.ts'
import { ok } from '#shared/contract/result.ts'
import { aWorld } from '#test/support/a-world.ts'

type Change = {
  readonly options?: { readonly title?: string; readonly actionProps?: { readonly onClick?: () => void } }
}

const initial = useMirror.getState()
let branches: BranchView[] = []
let returnedTo: unknown[] = []
let notices: NonNullable<Change['options']>[] = []
let stop = () => {}

beforeEach(() => {
  branches = []
  returnedTo = []
  notices = []
  useMirror.setState({ world: aWorld({ run: 4 }) })
  connectHost({
    invoke: (method, params) => {
      if (method === 'switchBranch') returnedTo.push(params)
      return Promise.resolve(ok(method === 'branches' ? branches : null))
    },
    subscribe: () => () => {},
  })
  stop = toasts[' subscribe'](({ options }: Change) => {
    if (options?.title !== undefined) notices.push(options)
  })
})

afterEach(() => {
  stop()
  useMirror.setState(initial, true)
})

function aBranch(wish: Partial<BranchView>): BranchView {
  const own = { piece: null, isUsed: true, last: null, names: {} }
  return { id: 'branch-2', run: 4, fromSeq: 0, lastSeq: 12, leftAt: 0, ...own, ...wish }
}

async function opened(...left: readonly BranchView[]) {
  const tellKept = leavingOwnRun()
  branches.push(...left)
  await tellKept('The scene is on stage')
}

test('who opens a scene over a run of their own is told that it is kept, with a way back to it', async () => {
  await opened(aBranch({ id: 'branch-1', run: 3 }), aBranch({}))
  notices[0]?.actionProps?.onClick?.()
  expect([notices.map(({ title }) => title)[0], returnedTo]).toEqual(['The scene is on stage', [{ id: 'branch-2' }]])
})

test.each([
  ['a scene or lesson', [aBranch({ piece: { kind: 'scene', title: 'Ride hailing' } })]],
  ['a run in which nothing was done', [aBranch({ isUsed: false })]],
  ['an empty stage', [aBranch({ run: 3 })]],
])('over %s nothing is told', async (_what, left) => {
  await opened(...left)
  expect(notices).toEqual([])
})
