import { register } from 'node:module'
import { pathToFileURL } from 'node:url'
import { constants, Script } from 'node:vm'
import type { ElectronDouble } from './electron-double.ts'

const doubles = new Map<string, ElectronDouble['module']>()
Object.assign(globalThis, { electronDoubles: doubles })

/** Every module of a bundle loaded as `…?double=N` finds double N where it imports `electron`, and is loaded anew. */
const hooks = `
  const named = /[?&]double=(\\d+)$/
  export async function resolve(specifier, context, next) {
    const number = named.exec(context.parentURL ?? '')?.[1]
    if (number === undefined) return next(specifier, context)
    if (specifier === 'electron') return { url: 'double:' + number, format: 'module', shortCircuit: true }
    const found = await next(specifier, context)
    return found.url.startsWith('file:') ? { ...found, url: found.url + '?double=' + number } : found
  }
  export async function load(url, context, next) {
    if (!url.startsWith('double:')) return next(url, context)
    const names = ['app', 'BrowserWindow', 'dialog', 'ipcMain', 'Menu', 'nativeTheme', 'protocol', 'screen', 'session', 'shell']
    const source = 'const found = globalThis.electronDoubles.get("' + url.slice(7) + '");'
      + 'export default found;'
      + names.map((name) => 'export const ' + name + ' = found.' + name).join(';')
    return { format: 'module', source, shortCircuit: true }
  }
`
let hooked = false

/** Node's own import: the test runner would rewrite one written out. */
const nativeImport: (url: string) => Promise<unknown> = new Script('(url) => import(url)', {
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
}).runInThisContext()

/** Runs a built main bundle against a double, as Electron would before it becomes ready. */
export async function loadMain(bundle: string, double: ElectronDouble, args: readonly string[]): Promise<void> {
  if (!hooked) register(`data:text/javascript,${encodeURIComponent(hooks)}`)
  hooked = true
  const number = String(doubles.size + 1)
  doubles.set(number, double.module)
  const { argv } = process
  process.argv = ['/usr/bin/electron', '.', ...args]
  try {
    await nativeImport(`${pathToFileURL(bundle).href}?double=${number}`)
  } finally {
    process.argv = argv
  }
}
