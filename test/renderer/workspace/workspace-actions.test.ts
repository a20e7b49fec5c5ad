import { expect, test } from 'vitest'
import { saveWorkspace } from '#renderer/features/workspace/workspace-actions.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { aToldWindow } from '#test/support/a-told-window.ts'

test('a lesson is not saved in the place of what was there before: it is left first, if the person says so', async () => {
  const { asked, notices } = aToldWindow((method) => (method === 'branches' ? [] : true))
  const { workspace } = useMirror.getState()
  useMirror.setState({ workspace: { ...workspace, name: 'demo.masquerade', savesTo: 'file', isSetAside: true } })
  await saveWorkspace()
  expect([asked, notices.map(({ title }) => title)]).toEqual([[], ['A lesson is not saved']])
  notices[0]?.act()
  await expect.poll(() => notices.at(-1)?.title).toBe('Workspace saved')
  expect(asked).toEqual([
    ['training', { type: 'leave' }],
    ['branches', {}],
    ['saveWorkspace', {}],
  ])
})

test('a file that was saved with something else on stage is not saved over before the person says so', async () => {
  const { asked, notices } = aToldWindow(() => true)
  const { workspace } = useMirror.getState()
  useMirror.setState({ workspace: { ...workspace, name: 'demo.masquerade', savesTo: 'file', heldOther: true } })
  await saveWorkspace()
  expect([asked, notices.map(({ title }) => title)]).toEqual([
    [],
    ['demo.masquerade was saved with something else on stage'],
  ])
  notices[0]?.act()
  await expect.poll(() => notices.at(-1)?.title).toBe('Workspace saved')
  expect(asked).toEqual([['saveWorkspace', { over: true }]])
})
