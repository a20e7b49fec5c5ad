import { app, shell, type WebContents } from 'electron'
import { documentationAddress } from './documentation.ts'

/** Keeps every page where it is: no navigation, no new window, no guest. Documentation opens in the browser. */
export function denyNavigation(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents))
}

function confine(contents: WebContents): void {
  contents.on('will-frame-navigate', (details) => {
    details.preventDefault()
    if (details.isMainFrame) openDocumentation(details.url)
  })
  contents.on('will-navigate', (details) => details.preventDefault())
  contents.on('will-redirect', (details) => details.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    openDocumentation(url)
    return { action: 'deny' }
  })
}

/** A missing browser is no error of ours. */
export function openDocumentation(url: string): void {
  const address = documentationAddress(url)
  if (address !== undefined) shell.openExternal(address).catch(() => undefined)
}
