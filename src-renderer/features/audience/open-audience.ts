import { notify } from '#renderer/ui/notify.ts'
import { leadingWindow } from './lead-audience.ts'

/** What the address of an audience window has. */
const mark = 'audience'

let opened: Window | null = null

/** Whether this page is one for the audience. */
export function isAudience(): boolean {
  return new URLSearchParams(location.search).has(mark)
}

/**
 * Opens the window for the projector, or brings it to the front. In a browser it gets the run's token with a copy of
 * this tab's storage, never in its address; the desktop app opens a window of its own instead.
 */
export function openAudience(): void {
  leadingWindow.take()
  if (opened?.closed === false) {
    opened.focus()
    return
  }
  opened = window.open(`?${mark}`, `masquerade-${mark}`, 'popup,width=1280,height=760')
  if (opened !== null || 'masquerade' in window) return
  notify({
    title: 'The audience window was not opened',
    text: 'The browser blocks new windows of this page. Allow them in its address bar, and open it again.',
    tone: 'bad',
  })
}
