import type { WebContents } from 'electron'
import type { WindowHost } from '../window/window-host.ts'
import { channels } from './channels.ts'

/** One page needs one; the rest is room for a window that starts over. */
const mostAtOnce = 16

export interface Subscriptions {
  /** False when the page holds too many already. A number in use begins anew. */
  start(id: number): boolean
  stop(id: number): void
}

/** What one page follows. It ends with the page: on reload, on leaving and on a crash. */
export function followPage(page: WebContents, host: Pick<WindowHost, 'subscribe'>): Subscriptions {
  const running = new Map<number, () => void>()
  const stop = (id: number) => {
    running.get(id)?.()
    running.delete(id)
  }
  const stopAll = () => {
    for (const id of [...running.keys()]) stop(id)
  }
  page.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) stopAll()
  })
  page.on('render-process-gone', stopAll)
  page.on('destroyed', stopAll)
  return {
    start(id) {
      stop(id)
      if (running.size >= mostAtOnce) return false
      running.set(
        id,
        host.subscribe((batch) => {
          if (!page.isDestroyed()) page.send(channels.batch, id, batch)
        }),
      )
      return true
    },
    stop,
  }
}
