import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
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

/** Changed, and sealed as a program of the same kind would have done it. */
const resealed =
  (...statements: readonly string[]): Change =>
  (file) => {
    const facts = { saveId, digest: placeOfDigest(saveId) }
    const marks = Object.entries(facts).map(
      ([name, value]) => `UPDATE workspace SET value = '${JSON.stringify(value)}' WHERE name = '${name}'`,
    )
    const changed = [...statements, ...marks].reduce((bytes, sql) => bySql(sql)(bytes), file)
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
    resealed(`UPDATE workspace SET value = '${rulesVersion + 1}' WHERE name = 'rulesVersion'`),
    'workspace_newer',
    /^This workspace was made by a newer version of Masquerade \(rules \d+\)\. Open it with that one\.$/,
  ],
]

const strays: readonly string[] = [
  "UPDATE timer SET kind = 'x', due_at = 0",
  "UPDATE session SET status = 'x'",
  "UPDATE message SET status = ''",
  "UPDATE message SET media_urls = '<'",
  "UPDATE timeline SET state = 'x'",
  "UPDATE timeline SET decisions = '{'",
  "UPDATE phone SET on_call = 'x'",
  "INSERT OR REPLACE INTO setting VALUES ('account', 'ringTimeoutSeconds', '<')",
  "INSERT OR REPLACE INTO setting VALUES ('account', 'webhookHosts', '5')",
  `INSERT INTO call_script VALUES ('CA1', '[{"does":"hear","text":5}]')`,
  `INSERT INTO call_script VALUES ('CA1', '[{"does":"listen"}]')`,
  `INSERT INTO call_script VALUES ('CA1', '[{"does":"gather"}]')`,
  `INSERT INTO call_script VALUES ('CA1', '[{"does":"hear","seconds":1}]')`,
  `INSERT INTO call_script VALUES ('CA1', '[{"does":"hear","text":"x","seconds":1e300}]')`,
  `INSERT INTO call_script VALUES ('CA1', '[{"does":"dial","seconds":5}]')`,
  `INSERT INTO call_script VALUES ('CA1', '[{"does":"redirect"}]')`,
  `INSERT INTO call_script VALUES ('CA1', '[{"does":"x"}]')`,
  `INSERT INTO webhook (id, kind, url, params, at, service_sid, timeline_row, holds_clock)
   VALUES ('WH1', 'twiml', 'http://localhost:1/', '[5]', 0, 'KS1', 1, 1)`,
  `INSERT INTO fault (kind, match, probability, used) VALUES ('x', '{}', 1, 0)`,
  `INSERT INTO fault (kind, match, probability, used) VALUES ('busy', '7', 1, 0)`,
]

test.each(strays)('a file sealed after “%s” could fail in the middle, so it is not opened', async (sql) => {
  const { simulator, workspace } = await aWorkspace()
  const hash = simulator.hash()
  const file = resealed(sql)(aWorkspaceFile(await aSimulator({ seed: 9 }), saveId))
  expect(await workspace.take(file, 'bad.masquerade')).toMatchObject({
    ok: false,
    error: {
      code: 'workspace_damaged',
      message: 'This workspace file is damaged: what is in it makes no sense. It was left as it is.',
    },
  })
  expect(simulator.hash()).toBe(hash)
})

const trigger = (name: string, table: string) =>
  `CREATE TRIGGER ${name} AFTER UPDATE ON ${table} BEGIN UPDATE session SET ttl = 9; END`

const brought: readonly string[] = [
  trigger('slow', 'session'),
  trigger('slow', 'workspace'),
  trigger('sqlitex', 'session'),
  'CREATE VIEW endless AS WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c',
  'CREATE INDEX slow ON session (hex(zeroblob(ttl)))',
  'ALTER TABLE session ADD COLUMN slow TEXT CHECK (length(hex(zeroblob(9))) > 0)',
]

const older = (format: number) =>
  gunzipSync(readFileSync(join(import.meta.dirname, 'file', `version-${format}.masquerade.gz`)))

const notOurs = 'This workspace file is damaged: its tables are not those of a workspace. It was left as it is.'

test.each(brought)('a file of whatever format that brings along “%s” is refused before it is run', async (sql) => {
  const { workspace } = await aWorkspace()
  const ofToday = aWorkspaceFile(await aSimulator({ seed: 9 }), saveId)
  for (const file of [older(1), older(2), ofToday]) {
    expect(await workspace.take(resealed(sql)(file), 'bad.masquerade')).toMatchObject({ error: { message: notOurs } })
    expect(await workspace.take(resealed()(file), 'good.masquerade')).toMatchObject({ ok: true })
  }
})

test.each([0, -1, 1, 2])('a file of today that calls itself one of format %i is refused', async (format) => {
  const { workspace } = await aWorkspace()
  const file = resealed(`PRAGMA user_version = ${format}`)(aWorkspaceFile(await aSimulator({ seed: 9 }), saveId))
  expect(await workspace.take(file, 'bad.masquerade')).toMatchObject({ error: { message: notOurs } })
})

test('what would run while a file is migrated makes it be refused', async () => {
  const { workspace } = await aWorkspace()
  const file = resealed(trigger('slow', 'number_use'))(older(2))
  expect(await workspace.take(file, 'bad.masquerade')).toMatchObject({ error: { message: notOurs } })
})

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
  expect(Buffer.compare(await readFile(bad), bytes)).toBe(0)
  name(simulator, 'Dan')
  expect(await workspace.save()).toEqual({ ok: true, value: null })
})
