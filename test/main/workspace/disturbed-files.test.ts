import { expect, onTestFinished, test, vi } from 'vitest'
import { answerFrame } from '#main/hosts/loopback/answer-frame.ts'
import { makesSense } from '#main/workspace/file/makes-sense.ts'
import { aHost } from '#test/support/a-host.ts'
import { otherSqlite } from '#test/support/a-workspace-file.ts'
import { start } from '#test/support/an-engine.ts'
import { disturbances, disturbed, inTheMiddle } from '#test/support/hostile/disturbed.ts'

test('a file that is disturbed anywhere is refused, or what a window asks of it is answered to its end', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  onTestFinished(() => said.mockRestore())
  const { simulator, windowHost } = await aHost()
  windowHost.subscribe(() => {})
  const saved = { beginning: { seed: 7, startTime: start }, journal: [], branches: [] }
  const image = inTheMiddle()
  let opened = 0
  const broken: unknown[] = []
  for (const sql of disturbances(image)) {
    const changed = disturbed(image, sql)
    if (changed === undefined || !makesSense(otherSqlite, changed)) continue
    simulator.resume({ ...saved, image: changed, clock: { mode: 'paused', rate: 1 } }, 'drop')
    opened += 1
    for (const advanceSeconds of [1, 60, 3600, 90 * 86_400]) {
      const asked = { id: 1, method: 'clock', params: { advanceSeconds } }
      const { result } = await answerFrame(windowHost, JSON.stringify(asked))
      if (!result.ok) broken.push([sql, result.error])
    }
  }
  expect(broken).toEqual([])
  expect(opened).toBeGreaterThan(100)
}, 60_000)
