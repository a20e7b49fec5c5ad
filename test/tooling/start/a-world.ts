import type { ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import type { World } from '#tooling/start/start-app.mjs'

const root = '/app'
const electron = join(root, 'node_modules/electron')

/** The files that Electron's installer leaves behind. */
export const installedRuntime = {
  [join(electron, 'path.txt')]: 'electron',
  [join(electron, 'dist/version')]: '45.4.1\n',
  [join(electron, 'dist/electron')]: '',
}

export const runtime = join(electron, 'dist/electron')
export const installer = join(electron, 'install.js')
export const browserHost = join(root, 'out/cli/index.js')

const readyLine = '{"event":"ready","url":"http://127.0.0.1:4010","windowUrl":"http://127.0.0.1:4010/?token=t"}\n'

/** How a child behaves: what it says, and how it ends. */
export interface Behavior {
  readonly says?: string
  readonly complains?: string
  readonly code?: number | null
  /** The executable is not there. */
  readonly missing?: true
  /** What the files are afterwards. */
  readonly leaves?: Readonly<Record<string, string>>
}

export const opensAndCloses: Behavior = { says: readyLine, code: 0 }

interface Circumstances {
  readonly files?: Readonly<Record<string, string>>
  readonly reachable?: boolean
  /** By the executable, or the script that Node is to run; of several behaviours one a start. */
  readonly children?: Readonly<Record<string, Behavior | Behavior[]>>
  readonly opener?: () => Promise<void>
  readonly env?: NodeJS.ProcessEnv
  /** Everything has been ended already when the first child is. */
  readonly ended?: boolean
}

/** A world to start in, and what was done to it. */
export function aWorld({ files = {}, reachable = true, children = {}, opener, env = {}, ended }: Circumstances = {}) {
  const present: Record<string, string> = { [join(electron, 'package.json')]: '{"version":"45.4.1"}', ...files }
  const record = {
    spawned: [] as string[][],
    envs: [] as NodeJS.ProcessEnv[],
    asked: [] as string[],
    opened: [] as string[],
  }
  const said: string[] = []
  const complained: string[] = []
  const ending = new AbortController()
  const world: World = {
    root,
    node: 'node',
    env,
    files: {
      exists: (path) => path in present,
      read(path) {
        const text = present[path]
        if (text === undefined) throw new Error(`ENOENT: ${path}`)
        return text
      },
    },
    async fetch(url) {
      record.asked.push(String(url))
      if (!reachable) throw new TypeError('fetch failed')
      return new Response(null, { status: 302 })
    },
    spawn(command, args, options) {
      record.spawned.push([command, ...args])
      record.envs.push(options.env ?? {})
      const planned = children[command] ?? children[args[0] ?? '']
      const behavior = (Array.isArray(planned) ? planned.shift() : planned) ?? { missing: true }
      Object.assign(present, behavior.leaves)
      if (ended) ending.abort()
      return aChild(behavior)
    },
    async open(address) {
      record.opened.push(address)
      await opener?.()
    },
    ending: ending.signal,
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  }
  return { world, ...record, said, complained }
}

function aChild(behavior: Behavior): ChildProcess {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const child = Object.assign(new EventEmitter(), { stdout, stderr })
  setImmediate(() => {
    if (behavior.missing) return child.emit('error', new Error('spawn ENOENT'))
    stdout.end(behavior.says ?? '')
    stderr.end(behavior.complains ?? '')
    return setImmediate(() => setImmediate(() => child.emit('close', behavior.code ?? null)))
  })
  return child as unknown as ChildProcess
}
