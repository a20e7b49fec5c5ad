import { app, shell, type WebContents } from 'electron'
import { audienceUrl } from './app-scheme.ts'
import { documentationAddress } from './documentation.ts'

/** Keeps every page where it is: no navigation, no new window of its own making, no guest. Documentation opens in the browser; who asks for the audience window is told by `onAudience`. */
export function denyNavigation(onAudience: (asking: WebContents) => void): void {
  app.on('web-contents-created', (_event, contents) => confine(contents, onAudience))
}

function confine(contents: WebContents, onAudience: (asking: WebContents) => void): void {
  contents.on('will-frame-navigate', (details) => {
    details.preventDefault()
    if (details.isMainFrame) openDocumentation(details.url)
  })
  contents.on('will-navigate', (details) => details.preventDefault())
  contents.on('will-redirect', (details) => details.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (url === audienceUrl) onAudience(contents)
    else openDocumentation(url)
    return { action: 'deny' }
  })
}

/** A missing browser is no error of ours. */
export function openDocumentation(url: string): void {
  const address = documentationAddress(url)
  if (address !== undefined) shell.openExternal(address).catch(() => undefined)
}
