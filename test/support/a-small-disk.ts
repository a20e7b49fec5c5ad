import { spawn, spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { follow, program, type Run } from './a-program.ts'

const mount = 'mount -t tmpfs -o size="$1" tmpfs "$2" || exit 1; shift 2; exec "$@"'

/** A disk of its own takes namespaces, which only Linux has, and not everywhere for everybody. */
export function canHaveSmallDisk(): boolean {
  return process.platform === 'linux' && spawnSync('unshare', within('1m', tmpdir(), 'true')).status === 0
}

export interface SmallDisk {
  readonly run: Run
  /** The path by which others reach what the program has there. */
  seenFrom(path: string): string
}

/** Runs the built program where this folder is a disk of so many megabytes, in memory, which goes when the program ends. */
export function startOnSmallDisk(
  { folder, megabytes }: { readonly folder: string; readonly megabytes: number },
  ...args: readonly string[]
): SmallDisk {
  const child = spawn('unshare', within(`${megabytes}m`, folder, process.execPath, program, ...args), { stdio: 'pipe' })
  return { run: follow(child), seenFrom: (path) => `/proc/${child.pid}/root${path}` }
}

function within(size: string, folder: string, ...command: readonly string[]): string[] {
  return ['--user', '--map-root-user', '--mount', 'sh', '-c', mount, 'sh', size, folder, ...command]
}
