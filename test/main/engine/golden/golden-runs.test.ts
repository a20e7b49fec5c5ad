import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { replay } from '#main/engine/replay.ts'
import { rulesVersion } from '#main/engine/rules-version.ts'
import { commandSchema } from '#shared/contract/command.ts'
import { anEngine } from '#test/support/an-engine.ts'
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

/** What the present rules make of a journal: its hash, or where they could not go on. */
function relive({ startTime, journal, seq }: RecordedRun): string {
  const engine = anEngine({ seed, startTime })
  try {
    replay(engine, journal, seq)
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
  expect(told(relive), whatToDo).toEqual(told(({ hash }) => hash))
})

test('the recorded runs hold every kind of command', () => {
  const recorded = new Set(runs.flatMap(({ journal }) => journal.map(({ command }) => command.type)))
  const all = commandSchema.options.map(({ shape }) => shape.type.value)
  expect(all.filter((type) => !recorded.has(type))).toEqual([])
})
