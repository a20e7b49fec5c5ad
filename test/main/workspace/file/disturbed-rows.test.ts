import { expect, test } from 'vitest'
import { restoreEngine } from '#main/engine/create-engine.ts'
import type { EngineImage } from '#main/engine/engine-image.ts'
import { reopenDatabase } from '#main/store/database.ts'
import { makesSense } from '#main/workspace/file/makes-sense.ts'
import { otherSqlite } from '#test/support/a-workspace-file.ts'
import { pass } from '#test/support/an-engine.ts'
import { disturbances, disturbed, inTheMiddle } from '#test/support/hostile/disturbed.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

/** What went wrong in a timer, whose step is then that it is gone. Whatever else goes wrong is thrown. */
function goOn(image: EngineImage): readonly unknown[] {
  const bugs: unknown[] = []
  const database = reopenDatabase(sqlite, image.database)
  const engine = restoreEngine({ image, database, journal: [], run: 1, onBug: (bug) => bugs.push(bug) })
  for (const seconds of [1, 60, 3600, 90 * 86_400]) pass(engine, seconds)
  engine.close()
  return bugs
}

test('whatever is disturbed in a file, it is refused, or goes on to the end and does all that it was to do', () => {
  const image = inTheMiddle()
  const opened = disturbances(image).flatMap((sql) => {
    const changed = disturbed(image, sql)
    return changed !== undefined && makesSense(otherSqlite, changed) ? [[sql, goOn(changed)] as const] : []
  })
  expect([opened.length > 0, goOn(image)]).toEqual([true, []])
  expect(opened.filter(([, bugs]) => bugs.length > 0)).toEqual([])
}, 60_000)
