import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron'
import { z } from 'zod'
import { ok, type Result } from '#shared/contract/result.ts'
import { requestSchema } from '#shared/contract/rpc.ts'
import { failed } from '../failed.ts'
import { refuseInvalid } from '../refuse-invalid.ts'
import type { WindowHost } from '../window-host.ts'
import { channels } from './channels.ts'
import { comesFromPage } from './page-check.ts'
import { stranger, tooManySubscriptions } from './refusals.ts'
import { followPage, type Subscriptions } from './subscriptions.ts'

type Handler = (event: IpcMainInvokeEvent, payload: unknown) => Result<unknown> | Promise<Result<unknown>>

const subscriptionId = z.int().min(1)

/** Answers the page over IPC. `page` tells whose calls count. Every answer is a Result, whatever came in. */
export function answerPage(host: WindowHost, page: () => WebContents | undefined): void {
  const followed = new WeakMap<WebContents, Subscriptions>()
  const subscriptionsOf = (contents: WebContents) => {
    const known = followed.get(contents) ?? followPage(contents, host)
    followed.set(contents, known)
    return known
  }
  answer(channels.invoke, page, (_event, payload) => {
    const request = requestSchema.safeParse(payload)
    return request.success ? host.handle(request.data) : refuseInvalid(request.error)
  })
  answer(channels.subscribe, page, (event, payload) => {
    const id = subscriptionId.safeParse(payload)
    if (!id.success) return refuseInvalid(id.error)
    return subscriptionsOf(event.sender).start(id.data) ? ok(null) : tooManySubscriptions
  })
  answer(channels.unsubscribe, page, (event, payload) => {
    const id = subscriptionId.safeParse(payload)
    if (!id.success) return refuseInvalid(id.error)
    subscriptionsOf(event.sender).stop(id.data)
    return ok(null)
  })
}

function answer(channel: string, page: () => WebContents | undefined, handler: Handler): void {
  ipcMain.handle(channel, async (event, payload: unknown) => {
    try {
      return comesFromPage(event, page()) ? await handler(event, payload) : stranger
    } catch (error) {
      console.error(`${channel}:`, error)
      return failed
    }
  })
}
