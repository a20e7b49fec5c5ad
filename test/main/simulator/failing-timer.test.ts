import { expect, test, vi } from 'vitest'
import type { SavedRun } from '#main/simulator/saved-run.ts'
import { reopenDatabase } from '#main/store/database.ts'
import { aSimulator, run } from '#test/support/a-simulator.ts'
import { HandTime } from '#test/support/hand-time.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

/** Its first timer is of a kind that nobody knows. */
function withBug(saved: SavedRun): SavedRun {
  const db = reopenDatabase(sqlite, saved.image.database)
  db.run("UPDATE timer SET kind = 'x' WHERE due_at = (SELECT min(due_at) FROM timer)")
  const database = db.capture()
  db.close()
  return { ...saved, image: { ...saved.image, database } }
}

test('a timer that throws is told once on standard error and is gone; the clock goes on to the next', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const made = await aSimulator({ empty: true })
  const { sid: serviceSid } = run(made, { type: 'service.create', uniqueName: 'errands' })
  const [first, second] = [60, 120].map((ttl) => run(made, { type: 'session.create', serviceSid, ttl }).sid)
  const time = new HandTime()
  const simulator = await aSimulator({
    saved: withBug(made.save()),
    clock: { mode: 'running', rate: 1 },
    realTime: time,
  })
  const status = (sessionSid = '') => simulator.query({ type: 'session.find', sessionSid })?.status
  const { seq, now } = simulator.status()
  simulator.catchUp()
  time.pass(121_000)
  expect(simulator.clock()).toMatchObject({ mode: 'running', now: now + 120_000 })
  expect([simulator.status().seq, status(first), status(second)]).toEqual([seq + 2, 'open', 'closed'])
  expect(said.mock.calls).toEqual([
    ['Something went wrong inside Masquerade, which goes on without it:', expect.any(TypeError)],
  ])
  said.mockRestore()
})
