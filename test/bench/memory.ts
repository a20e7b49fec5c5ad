import { aBenchEngine, aPool } from './a-bench-engine.ts'
import type { Bench } from './bench.ts'
import { fillBySql } from './fill-by-sql.ts'

/** All of the process, against the database that it would save. */
export const memory: Bench = {
  name: 'memory',
  async measure() {
    const { engine, database } = await aBenchEngine()
    fillBySql(database, { serviceSid: aPool(engine, 2), sessions: 100_000, interactionsEach: 0 })
    const [bytes = Number.NaN] =
      database.find<[number]>('SELECT page_count * page_size FROM pragma_page_count, pragma_page_size') ?? []
    await settle()
    return { ours: process.memoryUsage.rss() / 1e6, reference: bytes / 1e6, unit: 'MB' }
  },
}

/** Garbage goes, also the buffers that the database outgrew. */
async function settle(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
