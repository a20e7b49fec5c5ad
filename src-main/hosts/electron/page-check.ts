import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { appOrigin } from './app-scheme.ts'

/** True when the call comes from our page itself: the main frame of that window, still at our own address. */
export function comesFromPage(event: IpcMainInvokeEvent, page: WebContents | undefined): boolean {
  const frame = event.senderFrame
  return (
    page !== undefined &&
    event.sender === page &&
    frame !== null &&
    frame === page.mainFrame &&
    frame.origin === appOrigin &&
    frame.url.startsWith(`${appOrigin}/`)
  )
}
