import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '#test/support/browser/launch-browser.ts'

const font = createRequire(import.meta.url).resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Probe</title>
<style>@font-face { font-family: Probe; src: url(/font.woff2) } body { font: 40px Probe }</style>
<button>Ana’s phone</button><script>document.querySelector('button').onclick = (e) => { e.target.textContent = 'rang' }</script>`

let browser: Browser
let server: Server

beforeAll(async () => {
  server = createServer(async (request, response) => {
    if (request.url === '/font.woff2') response.setHeader('content-type', 'font/woff2').end(await readFile(font))
    else response.setHeader('content-type', 'text/html').end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  server.close()
})

test('a real browser renders a page of a loopback server with a font of its own', async () => {
  const tab = await browser.newPage()
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const fonts = await tab.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].map(({ family, status }) => ({ family, status }))
  })
  await tab.getByRole('button', { name: 'Ana’s phone' }).click()
  expect({ fonts, text: await tab.getByRole('button').textContent() }).toEqual({
    fonts: [{ family: 'Probe', status: 'loaded' }],
    text: 'rang',
  })
  await tab.close()
})
