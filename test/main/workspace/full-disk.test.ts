import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFile } from '#main/workspace/open-file.ts'
import { aFolder } from '#test/support/a-folder.ts'
import { ended, ready } from '#test/support/a-program.ts'
import { canHaveSmallDisk, startOnSmallDisk } from '#test/support/a-small-disk.ts'
import { aWindowSocket } from '#test/support/a-window-socket.ts'

const full = 'the disk is full: make room on it.'

test.runIf(canHaveSmallDisk())(
  'on a full disk the window says so, the file stays as it was, and all is kept once there is room',
  async () => {
    const folder = await aFolder()
    const file = join(folder, 'demo.masquerade')
    const { run, seenFrom } = startOnSmallDisk(
      { folder, megabytes: 4 },
      ...['serve', '--port', '0', '--empty', '--clock', 'paused', '--workspace', file],
    )
    const host = await ready(run)
    const window = await aWindowSocket(host)
    const [inside, ballast] = [seenFrom(file), seenFrom(join(folder, 'ballast'))]
    const before = await readFile(inside)
    await expect(writeFile(ballast, new Uint8Array(8_000_000))).rejects.toMatchObject({ code: 'ENOSPC' })
    const authorization = `Basic ${btoa(`${host.accountSid}:${host.authToken}`)}`
    await fetch(`${host.url}/simulator/v1/phones/%2B14155550133`, {
      method: 'PUT',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ label: 'Cleo' }),
    })
    expect(await window.hears((frame) => frame.includes('the disk is full'))).toContain(
      `What happens is not kept on the disk: ${full}`,
    )
    expect(await window.save()).toContain(`The workspace was not saved: ${full}`)
    expect(Buffer.compare(await readFile(inside), before)).toBe(0)
    expect((await readdir(seenFrom(folder))).filter((name) => name.endsWith('.part'))).toEqual([])
    await rm(ballast)
    expect(await window.save()).toContain('"ok":true')
    expect(await window.hears((frame) => frame.includes('"isSaved":true'))).toContain('"trouble":null')
    const saved = await readFile(inside)
    window.end()
    run.child.kill('SIGTERM')
    expect((await ended(run)).code).toBe(0)
    await writeFile(file, saved)
    const opened = await openFile(file)
    expect(opened.ok && opened.value.run.journal.map(({ command }) => command)).toMatchObject([{ label: 'Cleo' }])
  },
)
