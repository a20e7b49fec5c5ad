import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createEngine } from '#main/engine/create-engine.ts'
import { replayInSteps } from '#main/engine/replay.ts'
import { rulesVersion } from '#main/engine/rules-version.ts'
import { openDatabase } from '#main/store/database.ts'
import { standardAccountSettings } from '#shared/catalog/settings.ts'
import { commandSchema } from '#shared/contract/command.ts'
import { sqlite } from '#test/support/load-sqlite.ts'
import { type RecordedRun, recordRuns, seed } from './record-runs.ts'

const file = join(import.meta.dirname, `rules-${rulesVersion}.json.gz`)

const whatToDo = `The rules make something else of a recorded run than rules ${rulesVersion} did: workspaces that were saved
could not be made again, and would not notice. Raise rulesVersion (src-main/engine/rules-version.ts), say there what
changed, run this test once, which records the runs of the new version, and put that file in the place of the old one.`

/** A version that has no runs yet records them, once. */
async function goldenRuns(): Promise<readonly RecordedRun[]> {
  if (!existsSync(file) && !process.env.CI) writeFileSync(file, gzipSync(JSON.stringify(await recordRuns())))
  return JSON.parse(gunzipSync(readFileSync(file)).toString())
}

/**
 * What the present rules make of a journal: its hash, or where they could not go on. A forgetful engine has nothing in
 * hand between its transactions.
 */
function relive({ startTime, journal, seq }: RecordedRun, isForgetful = false): string {
  const database = openDatabase(sqlite)
  const engine = createEngine({ database, seed, startTime, run: 1, settings: standardAccountSettings })
  try {
    for (const _ of replayInSteps(engine, journal, seq)) if (isForgetful) database.rollback()
    return engine.hash()
  } catch (error) {
    return String(error)
  } finally {
    engine.close()
  }
}

const runs = await goldenRuns()

test('the rules make of every recorded run what they made of it when it was recorded, or have another version', () => {
  const told = (hashOf: (run: RecordedRun) => string) => Object.fromEntries(runs.map((run) => [run.name, hashOf(run)]))
  expect(
    told((run) => relive(run)),
    whatToDo,
  ).toEqual(told(({ hash }) => hash))
})

test('what is in hand of earlier transactions is what would be read', () => {
  for (const run of runs) expect([run.name, relive(run, true)]).toEqual([run.name, run.hash])
})

test('the recorded runs hold every kind of command', () => {
  const recorded = new Set(runs.flatMap(({ journal }) => journal.map(({ command }) => command.type)))
  const all = commandSchema.options.map(({ shape }) => shape.type.value)
  expect(all.filter((type) => !recorded.has(type))).toEqual([])
})
