import { expect, test } from 'vitest'
import { notifyLeft } from '#renderer/features/scenes/undo.ts'
import { aToldWindow } from '#test/support/a-told-window.ts'

test('each notice brings back what its own action left', async () => {
  const branches: { readonly id: string }[] = []
  const { asked, notices } = aToldWindow((method) => (method === 'branches' ? [...branches] : null))
  branches.push({ id: 'branch-1' })
  await notifyLeft('The scene was restarted')
  branches.push({ id: 'branch-2' })
  await notifyLeft('The stage was emptied')
  for (const { act } of notices.slice(0, 2)) act()
  expect(asked.slice(2)).toEqual([
    ['switchBranch', { id: 'branch-1' }],
    ['switchBranch', { id: 'branch-2' }],
  ])
})

test('where nothing was left, no way back is offered', async () => {
  const { asked, notices } = aToldWindow(() => [])
  await notifyLeft('The stage was emptied')
  for (const { act } of notices) act()
  expect(asked).toEqual([['branches', {}]])
})
