import { afterEach, beforeEach, expect, test } from 'vitest'
import { notifyLeft } from '#renderer/features/scenes/undo.ts'
import { connectHost } from '#renderer/state/host.ts'
import { toasts } from '#renderer/ui/notify.ts'
import { ok } from '#shared/contract/result.ts'

type Change = { readonly options?: { readonly actionProps?: { readonly onClick?: () => void } } }

let branches: { readonly id: string }[] = []
let returnedTo: unknown[] = []
let undos: (() => void)[] = []
let stop = () => {}

beforeEach(() => {
  branches = []
  returnedTo = []
  undos = []
  connectHost({
    invoke: (method, params) => {
      if (method === 'switchBranch') returnedTo.push(params)
      return Promise.resolve(ok(method === 'branches' ? [...branches] : null))
    },
    subscribe: () => () => {},
  })
  stop = toasts[' subscribe'](({ options }: Change) => {
    const undo = options?.actionProps?.onClick
    if (undo !== undefined) undos.push(undo)
  })
})

afterEach(() => stop())

test('each notice brings back what its own action left', async () => {
  branches.push({ id: 'branch-1' })
  await notifyLeft('The scene was restarted')
  branches.push({ id: 'branch-2' })
  await notifyLeft('The stage was emptied')
  for (const undo of undos) undo()
  expect(returnedTo).toEqual([{ id: 'branch-1' }, { id: 'branch-2' }])
})

test('where nothing was left, no way back is offered', async () => {
  await notifyLeft('The stage was emptied')
  expect(undos).toEqual([])
})
