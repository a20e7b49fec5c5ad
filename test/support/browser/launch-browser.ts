import { type Browser, chromium } from 'playwright-core'
import { npmChromium } from './npm-chromium.ts'
import { systemChromium } from './system-chromium.ts'

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A real Chromium without a window: the system's where there is one, else the one from npm. */
export async function launchBrowser(): Promise<Browser> {
  const { executable, env } = systemChromium(process.env) ?? (await npmChromium())
  return chromium.launch({
    executablePath: executable,
    headless: true,
    chromiumSandbox: false,
    args: flags,
    env: { ...process.env, ...env } as Record<string, string>,
  })
}
