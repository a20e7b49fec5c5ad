import { describe, expect, test } from 'vitest'
import type { Simulator } from '#main/simulator/simulator.ts'
import { openDatabase, reopenDatabase } from '#main/store/database.ts'
import { applicationId, formatVersion } from '#main/workspace/file/file-format.ts'
import { readWorkspace } from '#main/workspace/file/read-workspace.ts'
import { aSimulator, run } from '#test/support/a-simulator.ts'
import { aWorkspaceFile, otherSqlite } from '#test/support/a-workspace-file.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

/** What everyone sees of it. */
function picture(simulator: Simulator) {
  const { run: _, ...status } = simulator.status()
  const { run: __, ...snapshot } = simulator.snapshot()
  const { run: ___, ...clock } = simulator.clock()
  return { status, snapshot: { ...snapshot, clock }, hash: simulator.hash(), journal: simulator.journal() }
}

async function opened(file: Uint8Array): Promise<Simulator> {
  const result = readWorkspace(otherSqlite, file)
  if (!result.ok) throw new Error(result.error.message)
  const simulator = await aSimulator({ empty: true })
  simulator.resume(result.value.run)
  return simulator
}

function refusal(file: Uint8Array): string {
  const result = readWorkspace(otherSqlite, file)
  return result.ok ? 'opened' : `${result.error.code}: ${result.error.message}`
}

/** The file with something changed by hand, as SQLite would. */
function changed(file: Uint8Array, sql: string): Uint8Array {
  const db = reopenDatabase(sqlite, file)
  db.run(sql)
  const bytes = db.capture()
  db.close()
  return bytes
}

describe('what was saved is opened as it was', () => {
  test('with all it shows, its journal and its hash, and goes on as the original does', async () => {
    const original = await aSimulator({ settings: { ringTimeoutSeconds: 12 } })
    await original.changeClock({ advanceSeconds: 60 })
    const again = await opened(aWorkspaceFile(original))
    expect(picture(again)).toEqual(picture(original))
    for (const simulator of [original, again]) {
      run(simulator, { type: 'phone.sendMessage', from: '+14155550122', to: '+14155553434', body: 'On my way' })
      await simulator.changeClock({ advanceSeconds: 7200 })
    }
    expect(picture(again)).toEqual(picture(original))
  })

  test('with where its branches parted, also once one of them is returned to', async () => {
    const original = await aSimulator()
    const { seq } = original.status()
    run(original, { type: 'phone.set', e164: '+14155550133', label: 'Cleo' })
    await original.history.rewind(seq)
    run(original, { type: 'phone.set', e164: '+14155550133', label: 'Eve' })
    const saved = readWorkspace(otherSqlite, aWorkspaceFile(original))
    if (!saved.ok) throw new Error(saved.error.message)
    const again = await aSimulator({ saved: saved.value.run })
    const story = again.history.story
    await again.history.switchTo('branch-1')
    expect([again.history.branches().map(({ fromSeq }) => fromSeq), again.history.story]).toEqual([[seq], story])
  })

  test('with its branches, and its history can be made again', async () => {
    const original = await aSimulator()
    const { seq } = original.status()
    run(original, { type: 'phone.set', e164: '+14155550133', label: 'Cleo' })
    const withCleo = original.hash()
    await original.history.rewind(seq)
    const again = await opened(aWorkspaceFile(original))
    const [branch] = again.history.branches()
    expect(await again.history.switchTo(branch?.id ?? '')).toEqual({ ok: true, value: null })
    expect(again.hash()).toBe(withCleo)
    await again.history.rewind(seq)
    expect(again.hash()).toBe(original.hash())
  })

  test('and what was there before becomes a branch', async () => {
    const file = aWorkspaceFile(await aSimulator())
    const simulator = await aSimulator()
    run(simulator, { type: 'phone.set', e164: '+14155550133', label: 'Cleo' })
    const { seq } = simulator.status()
    const result = readWorkspace(otherSqlite, file)
    if (result.ok) simulator.resume(result.value.run)
    expect(simulator.history.branches().map(({ lastSeq, fromSeq }) => [fromSeq, lastSeq])).toEqual([[0, seq]])
  })
})

describe('a file that is not whole is refused in words', () => {
  test('something else than SQLite', () => {
    expect(refusal(new TextEncoder().encode('a letter to a friend'))).toMatch(/^not_a_workspace: /)
    expect(refusal(new Uint8Array())).toMatch(/^not_a_workspace: /)
  })

  test('an SQLite file of another program', () => {
    const db = openDatabase(sqlite)
    expect(refusal(db.capture())).toMatch(/^not_a_workspace: /)
    db.close()
  })

  test('a file of a newer version', async () => {
    const file = aWorkspaceFile(await aSimulator())
    const newer = changed(file, `PRAGMA user_version = ${formatVersion + 1}`)
    expect(refusal(newer)).toBe(
      `workspace_newer: This workspace was made by a newer version of Masquerade (file format ${formatVersion + 1}). Open it with that one.`,
    )
  })

  test('a file cut off anywhere', async () => {
    const file = aWorkspaceFile(await aSimulator())
    for (const portion of [0.001, 0.1, 0.5, 0.9, 0.999]) {
      expect(refusal(file.slice(0, Math.floor(file.length * portion)))).toMatch(
        /^(workspace_damaged|not_a_workspace): /,
      )
    }
  })

  test('a file with something changed in it by hand', async () => {
    const file = aWorkspaceFile(await aSimulator())
    expect(refusal(changed(file, "UPDATE phone SET label = 'Eve'"))).toBe(
      'workspace_damaged: This workspace file is damaged: it is not what was saved. It was left as it is.',
    )
  })

  test('a file that says it is ours and has nothing in it', () => {
    const db = openDatabase(sqlite)
    db.run(`PRAGMA application_id = ${applicationId}`)
    db.run(`PRAGMA user_version = ${formatVersion}`)
    expect(refusal(db.capture())).toMatch(/^workspace_damaged: .*its tables are not those of a workspace/)
    db.close()
  })

  test('a file whose tables are views, before anything is read from them', async () => {
    const file = aWorkspaceFile(await aSimulator())
    const endless = 'WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x, x, x FROM n'
    const view = changed(file, `DROP TABLE branch; CREATE VIEW branch (summary, beginning, journal) AS ${endless}`)
    expect(refusal(view)).toContain('its tables are not those of a workspace')
  })

  test('a file with any one bit flipped', { timeout: 60_000 }, async () => {
    const file = aWorkspaceFile(await aSimulator())
    const places = Array.from({ length: 60 }, (_, index) => Math.floor((index * file.length) / 60) + (index % 8))
    for (const [index, place] of [...places, 18, 27, 60, 68, 97].entries()) {
      const flipped = file.slice()
      flipped[place] = (flipped[place] ?? 0) ^ (1 << (index % 8))
      expect([place, refusal(flipped)]).toEqual([place, expect.stringMatching(/^(workspace_\w+|not_a_workspace): /)])
    }
  })
})
