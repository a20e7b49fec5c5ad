import { expect, test } from 'vitest'
import type { Engine, JournalEntry } from '#main/engine/engine.ts'
import { replay } from '#main/engine/replay.ts'
import { Checkpoints } from '#main/simulator/checkpoints.ts'
import { restoreRunEngine } from '#main/simulator/run-engine.ts'
import { aSimulator, run } from '#test/support/a-simulator.ts'
import { anEngine, done, pass, start } from '#test/support/an-engine.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

const beginning = { seed: 1, startTime: start }

/** Renames a phone that often, with the chance of a checkpoint after each time. Answers the hash after each step. */
async function rename(engine: Engine, checkpoints: Checkpoints, times: number, label = 'Ana'): Promise<string[]> {
  const hashes: string[] = []
  for (let time = 0; time < times; time += 1) {
    done(engine, { type: 'phone.set', e164: '+14155550122', label: `${label} ${time}` })
    await checkpoints.consider(beginning, engine)
    hashes.push(engine.hash())
  }
  return hashes
}

test('the nearest one before a step and the rest of the journal lead to the same state', async () => {
  const [engine, checkpoints] = [anEngine(), new Checkpoints()]
  const hashes = await rename(engine, checkpoints, 1200)
  const recording = { beginning, journal: engine.journal() }
  const places = await Promise.all(
    [499, 999, 1100].map(async (toSeq) => (await checkpoints.findBefore(recording, toSeq))?.position.seq),
  )
  expect(places).toEqual([undefined, 500, 1000])

  const image = await checkpoints.findBefore(recording, 1100)
  if (image === undefined) throw new Error('There is no checkpoint.')
  const again = restoreRunEngine(sqlite, { image, journal: recording.journal }, 2)
  replay(again, recording.journal, 1100)
  expect([again.hash(), again.journal()]).toEqual([hashes[1099], recording.journal.slice(0, 1100)])
})

test('those of a history that was left do not lead into another', async () => {
  const checkpoints = new Checkpoints()
  const [left, other] = [anEngine(), anEngine()]
  await rename(left, checkpoints, 600)
  await rename(other, checkpoints, 600, 'Ben')
  const before = (engine: Engine) => checkpoints.findBefore({ beginning, journal: engine.journal() }, 600)
  expect([await before(left), (await before(other))?.position.seq]).toEqual([undefined, 500])
})

test('a rewind in a long run comes to the state that was there', async () => {
  const simulator = await aSimulator()
  const { seq: first } = simulator.status()
  const hashes = Array.from({ length: 700 }, (_, time) => {
    run(simulator, { type: 'phone.set', e164: '+14155550122', label: `Ana ${time}` })
    return simulator.hash()
  })
  await simulator.history.rewind(first + 650)
  expect(simulator.hash()).toBe(hashes[649])
  await simulator.history.rewind(first + 600)
  expect(simulator.hash()).toBe(hashes[599])
  await simulator.history.switchTo(simulator.history.branches()[0]?.id ?? '')
  expect(simulator.hash()).toBe(hashes[699])
})

test('one taken between timers does not lead into a history that has one more input before it', async () => {
  const [engine, checkpoints] = [anEngine(), new Checkpoints()]
  const { sid: serviceSid } = done(engine, { type: 'service.create', uniqueName: 'rides' })
  for (let session = 0; session < 600; session += 1) done(engine, { type: 'session.create', serviceSid, ttl: 60 })
  const journal = [...engine.journal()]
  const oneMore: JournalEntry = {
    seq: journal.length + 1,
    at: start + 60_000,
    command: { type: 'clock.advance', to: start + 60_000 },
  }
  pass(engine, 60)
  await checkpoints.consider(beginning, engine)
  const { seq } = engine.status()
  const positionIn = async (journal: readonly JournalEntry[]) =>
    (await checkpoints.findBefore({ beginning, journal }, seq))?.position.seq
  expect([await positionIn(journal), await positionIn([...journal, oneMore])]).toEqual([seq, undefined])
})

test('one that cannot be taken is done without, and the next is taken', async () => {
  const [engine, checkpoints] = [anEngine(), new Checkpoints()]
  const capture = engine.capture.bind(engine)
  engine.capture = () => {
    throw new Error('out of memory')
  }
  await rename(engine, checkpoints, 600)
  engine.capture = capture
  await rename(engine, checkpoints, 600)
  const image = await checkpoints.findBefore({ beginning, journal: engine.journal() }, 1200)
  expect(image?.position.seq).toBe(1000)
})

test('a run too large for checkpoints says from which step on it is made again by replaying it', async () => {
  const engine = anEngine()
  const checkpoints = new Checkpoints(engine.size())
  await rename(engine, checkpoints, 600)
  const before = checkpoints.replaysFrom
  for (let phone = 0; phone < 700; phone += 1) {
    done(engine, { type: 'phone.set', e164: `+1415556${String(phone).padStart(4, '0')}`, label: 'x'.repeat(60) })
  }
  await checkpoints.consider(beginning, engine)
  expect([before, checkpoints.replaysFrom]).toEqual([null, 500])
  await checkpoints.consider(beginning, anEngine())
  expect(checkpoints.replaysFrom).toBeNull()
})
