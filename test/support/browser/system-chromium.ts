import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { ChromiumBuild } from './chromium-build.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The Chromium that `CHROMIUM_PATH` names, else one installed on this machine, else undefined. */
export function systemChromium(env: NodeJS.ProcessEnv): ChromiumBuild | undefined {
  const chosen = env.CHROMIUM_PATH
  if (chosen !== undefined && chosen !== '') return { executable: chosen, env: {} }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  const executable = [...onPath, ...applications].find((path) => existsSync(path))
  return executable === undefined ? undefined : { executable, env: {} }
}
