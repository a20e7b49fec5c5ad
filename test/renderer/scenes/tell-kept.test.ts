import { expect, test } from 'vitest'
import { leavingOwnRun } from '#renderer/features/scenes/tell-kept.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import type { BranchView } from '#shared/contract/branch.ts'
import { aToldWindow } from '#test/support/a-told-window.ts'
import { aWorld } from '#test/support/a-world.ts'

function aBranch(wish: Partial<BranchView>): BranchView {
  const own = { piece: null, isUsed: true, last: null, names: {} }
  return { id: 'branch-2', run: 4, fromSeq: 0, lastSeq: 12, leftAt: 0, ...own, ...wish }
}

/** A scene is opened over run 4, after which these are the histories that were left. */
async function opened(...left: readonly BranchView[]) {
  const window = aToldWindow(() => left)
  useMirror.setState({ world: aWorld({ run: 4 }) })
  await leavingOwnRun()('The scene is on stage')
  return window
}

test('who opens a scene over a run of their own is told that it is kept, with a way back to it', async () => {
  const { asked, notices } = await opened(aBranch({ id: 'branch-1', run: 3 }), aBranch({}))
  notices[0]?.act()
  expect([notices[0]?.title, asked.at(-1)]).toEqual(['The scene is on stage', ['switchBranch', { id: 'branch-2' }]])
})

test.each([
  ['a scene or lesson', aBranch({ piece: { kind: 'scene', title: 'Ride hailing' } })],
  ['a run in which nothing was done', aBranch({ isUsed: false })],
  ['an empty stage', aBranch({ run: 3 })],
])('over %s nothing is told', async (_what, left) => {
  const { notices } = await opened(left)
  expect(notices).toEqual([])
})
