import { expect, test } from 'vitest'
import { emptyStage } from '#renderer/features/scenes/scene-actions.ts'
import { leaving } from '#renderer/features/scenes/undo.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { aToldWindow } from '#test/support/a-told-window.ts'
import { aWorld } from '#test/support/a-world.ts'

test('each notice brings back what its own action left', async () => {
  const branches: { readonly id: string; readonly run: number }[] = []
  const { asked, notices } = aToldWindow((method) => (method === 'branches' ? [...branches] : null))
  branches.push({ id: 'branch-1', run: 1 })
  await leaving()('The scene was restarted')
  branches.push({ id: 'branch-2', run: 2 })
  await leaving()('The stage was emptied')
  for (const { act } of notices.slice(0, 2)) act()
  expect(asked.slice(2)).toEqual([
    ['switchBranch', { id: 'branch-1' }],
    ['switchBranch', { id: 'branch-2' }],
  ])
})

test('where nothing was left, no way back is offered, nor to what an earlier action left', async () => {
  const { asked, notices } = aToldWindow((method) => (method === 'branches' ? [{ id: 'branch-1', run: 1 }] : null))
  useMirror.setState({ world: aWorld({ run: 2 }) })
  await emptyStage()
  for (const { act } of notices) act()
  expect([notices.map(({ title }) => title), asked.map(([method]) => method)]).toEqual([
    ['The stage was emptied'],
    ['reset', 'branches'],
  ])
})
