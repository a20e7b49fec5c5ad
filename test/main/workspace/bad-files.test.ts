import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rulesVersion } from '#main/engine/rules-version.ts'
import { openDatabase, reopenDatabase } from '#main/store/database.ts'
import { formatVersion } from '#main/workspace/file/file-format.ts'
import { newSaveId, placeOfDigest, seal } from '#main/workspace/file/seal.ts'
import { aFolder } from '#test/support/a-folder.ts'
import { aSimulator } from '#test/support/a-simulator.ts'
import { aWorkspace, name } from '#test/support/a-workspace.ts'
import { aWorkspaceFile } from '#test/support/a-workspace-file.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

type Change = (file: Uint8Array) => Uint8Array

const cutOff =
  (portion: number): Change =>
  (file) =>
    file.slice(0, file.length * portion)

const flipped =
  (portion: number): Change =>
  (file) =>
    file.map((byte, index) => (index === Math.floor(file.length * portion) ? byte ^ 1 : byte))

const bySql =
  (sql: string): Change =>
  (file) => {
    const db = reopenDatabase(sqlite, file)
    db.run(sql)
    const changed = db.capture()
    db.close()
    return changed
  }

const saveId = newSaveId()

/** Whole, as a program with later rules would have saved it. */
const ofLaterRules: Change = (file) => {
  const facts = { rulesVersion: rulesVersion + 1, digest: placeOfDigest(saveId) }
  const set = Object.entries(facts).map(
    ([name, value]) => `UPDATE workspace SET value = '${JSON.stringify(value)}' WHERE name = '${name}'`,
  )
  const changed = set.reduce((bytes, sql) => bySql(sql)(bytes), file)
  seal(changed, saveId)
  return changed
}

const otherProgram: Change = () => {
  const db = openDatabase(sqlite)
  const file = db.capture()
  db.close()
  return file
}

const kinds: readonly [what: string, change: Change, code: string, message: RegExp][] = [
  ['nothing at all', () => new Uint8Array(), 'not_a_workspace', /^This is not a Masquerade workspace\.$/],
  ['a letter', () => new TextEncoder().encode('Dear Ben'), 'not_a_workspace', /^This is not a Masquerade workspace\.$/],
  ['an SQLite file of another program', otherProgram, 'not_a_workspace', /^This is not a Masquerade workspace\.$/],
  [
    'one cut off in the middle',
    cutOff(0.5),
    'workspace_damaged',
    /^This workspace file is damaged: .*left as it is\.$/,
  ],
  ['one cut off at its end', cutOff(0.999), 'workspace_damaged', /^This workspace file is damaged: .*left as it is\.$/],
  [
    'a bit flipped in the middle',
    flipped(0.5),
    'workspace_damaged',
    /^This workspace file is damaged: .*left as it is\.$/,
  ],
  [
    'a bit flipped in a table',
    flipped(0.97),
    'workspace_damaged',
    /^This workspace file is damaged: .*left as it is\.$/,
  ],
  [
    'one of a newer format',
    bySql(`PRAGMA user_version = ${formatVersion + 1}`),
    'workspace_newer',
    /^This workspace was made by a newer version of Masquerade \(file format \d+\)\. Open it with that one\.$/,
  ],
  [
    'one of newer rules',
    ofLaterRules,
    'workspace_newer',
    /^This workspace was made by a newer version of Masquerade \(rules \d+\)\. Open it with that one\.$/,
  ],
]

test.each(kinds)('%s is refused in words, stays as it is, and the run goes on', async (_, change, code, message) => {
  const { simulator, workspace, path } = await aWorkspace()
  await workspace.saveAs(path)
  name(simulator, 'Cleo')
  const before = [simulator.hash(), simulator.status(), workspace.state()]
  const other = await aSimulator({ seed: 9 })
  const bad = join(await aFolder(), 'bad.masquerade')
  const bytes = change(aWorkspaceFile(other, saveId))
  await writeFile(bad, bytes)
  expect(await workspace.open(bad)).toMatchObject({
    ok: false,
    error: { code, message: expect.stringMatching(message) },
  })
  expect([simulator.hash(), simulator.status(), workspace.state()]).toEqual(before)
  expect(new Uint8Array(await readFile(bad))).toEqual(bytes)
  name(simulator, 'Dan')
  expect(await workspace.save()).toEqual({ ok: true, value: null })
})
