import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron'
import { z } from 'zod'
import { issueWords } from '#shared/contract/issue-words.ts'
import { ok, type Result } from '#shared/contract/result.ts'
import { requestSchema } from '#shared/contract/rpc.ts'
import { failed } from '../failed.ts'
import { refuseInvalid, refuseRequest } from '../window/refuse-invalid.ts'
import type { OperatorHost } from '../window/window-host.ts'
import { channels } from './channels.ts'
import { comesFromPage } from './page-check.ts'
import { stranger, tooManySubscriptions } from './refusals.ts'
import { followPage, type Subscriptions } from './subscriptions.ts'

type Handler = (event: IpcMainInvokeEvent, payload: unknown) => Result<unknown> | Promise<Result<unknown>>

const subscriptionId = z.int().min(1)

/** The pages whose calls count. */
export interface Pages {
  operator(): WebContents | undefined
  /** May look, and do nothing. */
  audience(): WebContents | undefined
}

/** Answers our pages over IPC. Every answer is a Result, whatever came in. */
export function answerPages(host: OperatorHost, pages: Pages): void {
  const hostOf = (contents: WebContents) => (contents === pages.audience() ? host.audience : host)
  const followed = new WeakMap<WebContents, Subscriptions>()
  const subscriptionsOf = (contents: WebContents) => {
    const known = followed.get(contents) ?? followPage(contents, hostOf(contents))
    followed.set(contents, known)
    return known
  }
  answer(channels.invoke, pages, (event, payload) => {
    const request = requestSchema.safeParse(payload, { error: issueWords })
    if (!request.success) return refuseRequest(request.error, payload)
    return hostOf(event.sender).handle(request.data)
  })
  answer(channels.subscribe, pages, (event, payload) => {
    const id = subscriptionId.safeParse(payload)
    if (!id.success) return refuseInvalid(id.error)
    return subscriptionsOf(event.sender).start(id.data) ? ok(null) : tooManySubscriptions
  })
  answer(channels.unsubscribe, pages, (event, payload) => {
    const id = subscriptionId.safeParse(payload)
    if (!id.success) return refuseInvalid(id.error)
    subscriptionsOf(event.sender).stop(id.data)
    return ok(null)
  })
}

function answer(channel: string, pages: Pages, handler: Handler): void {
  ipcMain.handle(channel, async (event, payload: unknown) => {
    try {
      const page = [pages.operator(), pages.audience()].find((one) => one === event.sender)
      return comesFromPage(event, page) ? await handler(event, payload) : stranger
    } catch (error) {
      console.error(`${channel}:`, error)
      return failed
    }
  })
}
