import { isAscii } from 'node:buffer'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/**
 * V8 compiles SQLite's large functions again, for speed, as soon as a start has used them a little, which takes it more
 * processor time than all the rest of a start. So it waits until they have been used a thousand times as much.
 */
const patience = '--wasm-tiering-budget=2000000000'

/**
 * From now on our files are not compiled anew: V8 takes their code from beside them, where `keepCode` left it. Code of
 * another version of V8 it refuses by itself, and compiles. Answers the files that have been loaded so far.
 */
export function takeKeptCode(): ReadonlyMap<string, Script> {
  const scripts = new Map<string, Script>()
  const { extensions } = createRequire(import.meta.url)
  const loadOther = extensions['.js']
  setFlagsFromString(patience)
  extensions['.js'] = (module, file) => {
    if (dirname(file) !== import.meta.dirname) return loadOther?.(module, file)
    const script = compile(file)
    scripts.set(file, script)
    script.runInThisContext().call(module.exports, module.exports, createRequire(file), module, file, dirname(file))
  }
  return scripts
}

/** Leaves the code beside its files, with every function that has been compiled by now. */
export function keepCode(scripts: ReadonlyMap<string, Script>): void {
  for (const [file, script] of scripts) writeFileSync(codeOf(file), script.createCachedData())
}

function compile(file: string): Script {
  const code = codeOf(file)
  const cachedData = existsSync(code) ? readFileSync(code) : undefined
  return new Script(Module.wrap(readText(file)), { filename: file, ...(cachedData && { cachedData }) })
}

/** The build writes ASCII alone, which is read several times as fast. */
function readText(file: string): string {
  const bytes = readFileSync(file)
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8')
}

function codeOf(file: string): string {
  return `${file}.code`
}
