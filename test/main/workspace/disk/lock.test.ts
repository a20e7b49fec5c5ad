import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lock, unlock } from '#main/workspace/disk/lock.ts'
import { processMark } from '#main/workspace/disk/process-mark.ts'
import { aFolder } from '#test/support/a-folder.ts'

const onLinux = process.platform === 'linux'

/** A workspace whose lock holds that. */
async function aLocked(text: string): Promise<string> {
  const path = join(await aFolder(), 'demo.masquerade')
  await writeFile(`${path}.lock`, text)
  return path
}

/** The number of a process that has ended, whose parent lives on and does not ask for it. */
async function aZombie(): Promise<number> {
  const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => void parent.kill())
  const [said] = (await once(parent.stdout, 'data')) as [Buffer]
  const pid = Number(said.toString())
  await expect.poll(() => processMark(pid)).toBeNull()
  return pid
}

test('a workspace that a living process holds is not taken', async () => {
  const mark = await processMark(process.ppid)
  for (const text of [String(process.ppid), ...(mark == null ? [] : [`${process.ppid} ${mark}`])]) {
    expect(await lock(await aLocked(text))).toMatchObject({
      ok: false,
      error: { status: 409, message: `Another Masquerade (process ${process.ppid}) has this workspace open.` },
    })
  }
})

test.runIf(onLinux)('what a killed process held is taken at once, before its parent has noticed', async () => {
  const zombie = await aZombie()
  expect(process.kill(zombie, 0)).toBe(true)
  for (const text of [String(zombie), `${zombie} 0/1`]) expect((await lock(await aLocked(text))).ok).toBe(true)
})

test.runIf(onLinux)('a process that only has the number of the one that ended holds nothing', async () => {
  const mark = (await processMark(process.ppid)) ?? ''
  const earlier = mark.replace(/[0-9]+$/, (startedAt) => String(Number(startedAt) - 1))
  expect((await lock(await aLocked(`${process.ppid} ${earlier}`))).ok).toBe(true)
})

test('a lock names this process, and is gone when it is let go', async () => {
  const path = await aLocked('no number')
  expect((await lock(path)).ok).toBe(true)
  const mark = await processMark(process.pid)
  expect(await readFile(`${path}.lock`, 'utf8')).toBe(mark == null ? `${process.pid}` : `${process.pid} ${mark}`)
  await unlock(path)
  await expect(readFile(`${path}.lock`)).rejects.toThrow('ENOENT')
})
