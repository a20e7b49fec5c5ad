import { readFile, rm, writeFile } from 'node:fs/promises'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import { codeOf } from '#shared/contract/thrown.ts'
import { processMark } from './process-mark.ts'

/**
 * Takes a workspace for this process, so that no two write into it. What a process left that has ended is taken over:
 * on Linux also where another one has its number now, or where its parent has not noticed yet.
 * Where no lock can be written, there is none: what is wrong with the place shows when the file is written.
 */
export async function lock(path: string): Promise<Result<null>> {
  const written = await writeLock(path)
  if (written) return ok(null)
  const [number, mark] = (await readFile(lockPath(path), 'utf8').catch(() => '')).split(' ')
  const owner = Number(number)
  if (owner !== process.pid && (await isAlive(owner, mark))) return busy(owner)
  await rm(lockPath(path), { force: true })
  return (await writeLock(path)) ? ok(null) : busy(owner)
}

export async function unlock(path: string): Promise<void> {
  await rm(lockPath(path), { force: true }).catch(() => undefined)
}

function lockPath(path: string): string {
  return `${path}.lock`
}

/** False when there is one already. */
async function writeLock(path: string): Promise<boolean> {
  try {
    const mark = await processMark(process.pid)
    await writeFile(lockPath(path), mark == null ? String(process.pid) : `${process.pid} ${mark}`, { flag: 'wx' })
    return true
  } catch (error) {
    return codeOf(error) !== 'EEXIST'
  }
}

async function isAlive(pid: number, asWritten: string | undefined): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0) return false
  const mark = await processMark(pid)
  if (mark !== undefined && asWritten !== undefined) return mark === asWritten
  return mark !== null && answersSignals(pid)
}

function answersSignals(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function busy(owner: number) {
  const message = `Another Masquerade (process ${owner}) has this workspace open.`
  return refuse({ code: 'disk_trouble', status: 409, message })
}
