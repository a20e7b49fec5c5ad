import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'

const markup = `
  <input aria-label="Message"><button onclick="send()">Send</button><ol></ol>
  <script>
    const send = async () => {
      const answer = await fetch('/', { method: 'POST', body: document.querySelector('input').value })
      document.querySelector('ol').appendChild(document.createElement('li')).append(await answer.text())
    }
  </script>`

/** Puts a page in place of the window that sends what is written and shows what comes back, and nothing else. Returns how to stop. */
export async function showEchoPage(page: Page): Promise<() => void> {
  const server = createServer((request, response) => {
    if (request.method === 'POST') request.pipe(response)
    else response.setHeader('content-type', 'text/html').end(markup)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return () => server.close()
}
