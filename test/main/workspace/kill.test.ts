import { randomInt } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { SavedRun } from '#main/simulator/saved-run.ts'
import { openFile } from '#main/workspace/open-file.ts'
import { aFolder } from '#test/support/a-folder.ts'
import { type Ready, ready, start } from '#test/support/a-program.ts'
import { aWindowSocket } from '#test/support/a-window-socket.ts'

/** `npm run test:soak` kills a hundred times. */
const kills = Number(process.env.MASQUERADE_KILLS ?? 8)
/** After that another one begins: a history that only grows would make the last kills take all the time. */
const killsOfAFile = 10
/** What a crash may cost, ms, and as much again for a machine that is busy. */
const mostLost = 1_000 + 1_000

interface Done {
  readonly count: number
  readonly at: number
}

/** Names one phone with a growing number, and now and then saves or goes back, until it is killed. Tells what was answered. */
async function work(host: Ready, first: number): Promise<Done[]> {
  const window = await aWindowSocket(host).catch(() => null)
  const done: Done[] = []
  const authorization = `Basic ${btoa(`${host.accountSid}:${host.authToken}`)}`
  const headers = { authorization, 'content-type': 'application/json' }
  const ask = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`${host.url}/simulator/v1${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    })
    return (await answer.json()) as { readonly seq: number }
  }
  try {
    for (let count = first; ; count += 1) {
      await ask('PUT', '/phones/%2B14155550133', { label: String(count) })
      done.push({ count, at: performance.now() })
      if (count % 40 === 0) window?.askToSave()
      if (count % 25 !== 0) continue
      const { seq } = await ask('GET', '/state')
      await ask('POST', '/journal/rewind', { toSeq: seq - 1 })
    }
  } catch {
    return done
  } finally {
    window?.end()
  }
}

/** Of the names in the run and in what it left. */
function highestCount({ journal, branches }: SavedRun): number {
  const inputs = [journal, ...branches.map((branch) => branch.journal)].flat()
  const counts = inputs.map(({ command }) => (command.type === 'phone.set' ? Number(command.label) : Number.NaN))
  return counts.filter(Number.isInteger).reduce((highest, count) => Math.max(highest, count), 0)
}

async function killed(child: { kill(signal: 'SIGKILL'): unknown }, afterMs: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  child.kill('SIGKILL')
  return performance.now()
}

test(`killed ${kills} times at any moment, a workspace opens with all but the last second`, {
  timeout: kills * 30_000,
}, async () => {
  const folder = await aFolder()
  let [sent, kept, file] = [0, 0, '']
  for (let kill = 1; kill <= kills; kill += 1) {
    if (kill % killsOfAFile === 1) [sent, kept, file] = [0, 0, join(folder, `demo ${kill}.masquerade`)]
    const run = start('serve', '--port', '0', '--seed', '7', '--clock', '60x', '--workspace', file)
    const host = await ready(run)
    const lifetime = randomInt(2_500)
    const [done, died] = await Promise.all([work(host, sent + 1), killed(run.child, lifetime)])
    const opened = await openFile(file)
    expect([kill, lifetime, opened.ok ? opened.value.lost : opened.error]).toEqual([kill, lifetime, null])
    if (!opened.ok) return
    await opened.value.log?.close()
    const old = done.filter(({ at }) => at < died - mostLost).at(-1)?.count ?? kept
    kept = highestCount(opened.value.run)
    expect([kill, lifetime, kept]).toEqual([kill, lifetime, expect.toSatisfy((count: number) => count >= old)])
    sent = Math.max(kept, done.at(-1)?.count ?? 0)
  }
  const left = await readdir(folder)
  expect(left.filter((name) => name.includes('damaged'))).toEqual([])
})
