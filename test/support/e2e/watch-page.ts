import type { Page } from 'playwright-core'

/** Notes everything a page complains of, and every address it asks for. */
export async function watchPage(page: Page) {
  let complaints: string[] = []
  let requests: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('crash', () => complaints.push('the page crashed'))
  page.on('request', (request) => requests.push(request.url()))
  page.on('websocket', (socket) => requests.push(socket.url()))
  await page.exposeFunction('noteViolation', (text: string) => complaints.push(`policy: ${text}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
      Reflect.get(window, 'noteViolation')(`${effectiveDirective} blocked ${blockedURI} of ${sourceFile}`),
    )
  })
  return {
    get requests() {
      return requests
    },
    /** What the page has already said arrives before the answer of one more question to it. */
    async complaints() {
      await page.evaluate(() => undefined)
      return complaints
    },
    forget() {
      complaints = []
      requests = []
    },
  }
}
