import type { CustomScheme } from 'electron'

/** Where the window's page comes from. A scheme of our own: a page on file:// could read other files. */
export const appOrigin = 'app://masquerade'
export const pageUrl = `${appOrigin}/index.html`
/** The same page for the projector. */
export const audienceUrl = `${pageUrl}?audience`

/** Must be registered before Electron is ready. */
export const appScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
}
