import { parseArgs } from 'node:util'
import { ok, type Result } from '#shared/contract/result.ts'
import { parseServeOptions, type ServeOptions, serveOptions } from '../serve-options.ts'

/** The options of `serve`, and the app's own: to leave the port closed. */
export type AppOptions = ServeOptions & { readonly isPortClosed: boolean }

/** Reads the command line of the app. A packaged one is also given switches of Chromium and of the system, which are not ours to judge. */
export function readAppOptions(argv: readonly string[], isPackaged: boolean): Result<AppOptions, string> {
  const given = isPackaged ? knownAmong(argv.slice(1)) : afterAppDirectory(argv)
  const isPortClosed = given.includes(noPort)
  const parsed = parseServeOptions(given.filter((argument) => argument !== noPort))
  return parsed.ok ? ok({ ...parsed.value, isPortClosed }) : parsed
}

const noPort = '--no-port'

/** `electron [switches] <app directory> [our options]` */
function afterAppDirectory(argv: readonly string[]): readonly string[] {
  const directory = argv.findIndex((argument, index) => index > 0 && !argument.startsWith('-'))
  return directory === -1 ? [] : argv.slice(directory + 1)
}

function knownAmong(args: readonly string[]): readonly string[] {
  const options = { ...serveOptions, 'no-port': { type: 'boolean' as const } }
  const { values } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true })
  return Object.entries(values)
    .filter(([name]) => name in options)
    .map(([name, value]) => (value === true ? `--${name}` : `--${name}=${value}`))
}
