import { onTestFinished } from 'vitest'
import { connectHost } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { toasts } from '#renderer/ui/notify.ts'
import { ok } from '#shared/contract/result.ts'
import type { Method } from '#shared/contract/rpc.ts'

export interface ToldNotice {
  readonly title: string
  /** Presses its button; does nothing where it has none. */
  readonly act: () => void
}

interface Change {
  readonly options?: { readonly title?: string; readonly actionProps?: { readonly onClick?: () => void } }
}

/** A window whose host answers so; it notes what it asks and what it tells. Ends with the test. */
export function aToldWindow(answer: (method: Method) => unknown) {
  const asked: (readonly [Method, unknown])[] = []
  const notices: ToldNotice[] = []
  const before = useMirror.getState()
  connectHost({
    invoke: (method, params) => {
      asked.push([method, params])
      return Promise.resolve(ok(answer(method)))
    },
    subscribe: () => () => {},
  })
  const stop = toasts[' subscribe'](({ options }: Change) => {
    if (options?.title === undefined) return
    notices.push({ title: options.title, act: () => options.actionProps?.onClick?.() })
  })
  onTestFinished(() => {
    stop()
    useMirror.setState(before, true)
  })
  return { asked, notices }
}
