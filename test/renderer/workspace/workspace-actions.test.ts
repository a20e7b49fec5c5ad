import { afterEach, beforeEach, expect, test } from 'vitest'
import { saveWorkspace } from '#renderer/features/workspace/workspace-actions.ts'
import { connectHost } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { toasts } from '#renderer/ui/notify.ts'
import { ok } from '#shared/contract/result.ts'

type Change = {
  readonly options?: { readonly title?: string; readonly actionProps?: { readonly onClick?: () => void } }
}

const initial = useMirror.getState()
let asked: string[] = []
let notices: NonNullable<Change['options']>[] = []
let stop = () => {}

beforeEach(() => {
  asked = []
  notices = []
  connectHost({
    invoke: (method, params) => {
      asked.push('type' in params ? `${method} ${params.type}` : method)
      return Promise.resolve(ok(method === 'branches' ? [] : true))
    },
    subscribe: () => () => {},
  })
  stop = toasts[' subscribe'](({ options }: Change) => {
    if (options?.title !== undefined) notices.push(options)
  })
  const { workspace } = initial
  useMirror.setState({ workspace: { ...workspace, name: 'demo.masquerade', savesTo: 'file', isSetAside: true } })
})

afterEach(() => {
  stop()
  useMirror.setState(initial, true)
})

test('a lesson is not saved in the place of what was there before: it is left first, if the person says so', async () => {
  await saveWorkspace()
  expect([asked, notices.map(({ title }) => title)]).toEqual([[], ['A lesson is not saved']])
  notices[0]?.actionProps?.onClick?.()
  await expect.poll(() => notices.at(-1)?.title).toBe('Saved')
  expect(asked).toEqual(['training leave', 'branches', 'saveWorkspace'])
})
