import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ChromiumBuild } from './chromium-build.ts'

/** The package's folder among the installed ones, also for a bundle that lies elsewhere. */
const modules =
  (createRequire(import.meta.url).resolve.paths('@sparticuz/chromium') ?? []).find((folder) =>
    existsSync(join(folder, '@sparticuz/chromium')),
  ) ?? 'node_modules'
const cache = join(modules, '.cache/masquerade')

/** The package unpacks into the temporary directory, and its libraries only where it believes to be in Amazon's cloud. */
const unpack = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())"

/** Chromium from npm, for Linux on x64: it brings its own libraries and a font, so it runs on a bare system. */
export async function npmChromium(): Promise<ChromiumBuild> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found: install Chrome or Chromium, or name one in CHROMIUM_PATH.')
  }
  const { version } = JSON.parse(await readFile(join(modules, '@sparticuz/chromium/package.json'), 'utf8'))
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) await unpackInto(folder)
  return {
    executable: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  }
}

/** Unpacks beside and renames, so that test processes which start together never see half of it. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const unfinished = await mkdtemp(join(cache, 'unpacking-'))
  await promisify(execFile)(process.execPath, ['-e', unpack], {
    env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  })
  await writeFile(join(unfinished, 'fonts.conf'), fontConfiguration(folder))
  await rename(unfinished, folder).catch((error: unknown) => {
    if (!existsSync(folder)) throw error
  })
  await rm(unfinished, { recursive: true, force: true })
}

function fontConfiguration(folder: string): string {
  const directories = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, 'fonts/fonts')]
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${directories.map((directory) => `  <dir>${directory}</dir>`).join('\n')}
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`
}
