import { readFileSync } from 'node:fs'
import { createContext, Script } from 'node:vm'
import type { DoubleIpcRenderer } from './double-ipc.ts'

/** Runs a built preload as a sandboxed page does, and gives what it exposed to the page. */
export function loadPreload(bundle: string, ipcRenderer: DoubleIpcRenderer): Record<string, unknown> {
  const exposed: Record<string, unknown> = {}
  const contextBridge = {
    exposeInMainWorld(name: string, api: unknown) {
      exposed[name] = acrossTheBridge(api)
    },
  }
  const require = (name: string) => {
    if (name === 'electron') return { contextBridge, ipcRenderer }
    throw new Error(`module not found: ${name}`)
  }
  const module = { exports: {} }
  const context = createContext({ require, module, exports: module.exports })
  new Script(readFileSync(bundle, 'utf8'), { filename: bundle }).runInContext(context)
  return exposed
}

/** Functions cross as proxies whose arguments and answers cross likewise; everything else is cloned. */
function acrossTheBridge(value: unknown): unknown {
  if (typeof value === 'function') {
    return (...args: unknown[]) => acrossTheBridge(value(...args.map(acrossTheBridge)))
  }
  if (value instanceof Promise || isThenable(value)) return Promise.resolve(value).then(acrossTheBridge)
  if (holdsFunctions(value)) {
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([name, part]) => [name, acrossTheBridge(part)])))
  }
  return structuredClone(value)
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}

function holdsFunctions(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.values(value).some((part) => typeof part === 'function')
}
