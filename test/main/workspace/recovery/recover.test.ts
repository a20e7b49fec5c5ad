import { expect, test } from 'vitest'
import { leaveCourse } from '#main/simulator/leave-course.ts'
import { Simulator } from '#main/simulator/simulator.ts'
import { decodeLine, encodeLine, type Line } from '#main/workspace/recovery/line.ts'
import { readLines } from '#main/workspace/recovery/read-lines.ts'
import { recover } from '#main/workspace/recovery/recover.ts'
import { RunFollower } from '#main/workspace/recovery/run-follower.ts'
import { aSimulator, ridesOf, run } from '#test/support/a-simulator.ts'
import { name } from '#test/support/a-workspace.ts'
import { start } from '#test/support/an-engine.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

/** As the file gives them back. */
function written(lines: readonly Line[]): readonly Line[] {
  return readLines(Buffer.from(lines.map(encodeLine).join(''))).lines
}

/** All that a crash must not take. */
function all(simulator: Simulator) {
  const branches = simulator.history.recordings()
  return {
    hash: simulator.hash(),
    seq: simulator.status().seq,
    goal: simulator.status().goal,
    journal: simulator.journal(),
    clock: { mode: simulator.clock().mode, rate: simulator.clock().rate },
    branches: [...branches].sort((one, other) => one.id.localeCompare(other.id)),
    ofRun: branches
      .filter(({ beginning }) => beginning === simulator.beginning)
      .map(({ id }) => id)
      .sort(),
  }
}

/** Does things, looking after some of them, and recovers all of it from what was saved before. */
async function expectRecovered(
  act: (simulator: Simulator, look: () => void) => unknown,
  original?: Simulator,
): Promise<void> {
  original ??= await aSimulator()
  name(original, 'saved')
  const saved = original.save()
  const follower = new RunFollower(original)
  const lines: Line[] = []
  const look = () => void lines.push(...follower.look())
  await act(original, look)
  look()
  const recovered = recover(sqlite, saved, written(lines))
  if (!recovered.ok) throw new Error(recovered.error.message)
  const again = new Simulator({ seed: 1, startTime: start, saved: recovered.value }, sqlite)
  expect(all(again)).toEqual(all(original))
  again.close()
}

test('inputs, timers and the clock come back', () =>
  expectRecovered(async (simulator, look) => {
    name(simulator, 'one')
    look()
    await simulator.changeClock({ rate: 60 })
    await simulator.changeClock({ advanceSeconds: 4000 })
    name(simulator, 'two')
  }))

test('so does the time that an advance came to after the last step on its way', () =>
  expectRecovered(async (simulator, look) => {
    run(simulator, { type: 'session.create', serviceSid: ridesOf(simulator), ttl: 60 })
    look()
    await simulator.changeClock({ mode: 'paused' })
    await simulator.changeClock({ advanceSeconds: 5400 })
    expect(simulator.status().now).toBe(start + 5_400_000)
  }))

test('so does a run that was rewound, before and after what was saved, and what it left', () =>
  expectRecovered(async (simulator, look) => {
    name(simulator, 'left')
    look()
    name(simulator, 'left too')
    await simulator.history.rewind(simulator.status().seq - 1)
    name(simulator, 'another way')
    look()
    await simulator.history.rewind(3)
    name(simulator, 'third way')
  }))

test('so does a new run, and one that was returned to', () =>
  expectRecovered(async (simulator, look) => {
    simulator.reset({ seed: 5 })
    name(simulator, 'anew')
    look()
    const [branch] = simulator.history.branches()
    await simulator.history.switchTo(branch?.id ?? '')
    look()
    name(simulator, 'back again')
  }))

test('so do several runs between two looks', () =>
  expectRecovered(async (simulator) => {
    name(simulator, 'unseen')
    await simulator.history.rewind(5)
    name(simulator, 'unseen too')
    simulator.reset()
    await simulator.history.rewind(4)
    name(simulator, 'seen')
  }))

/** What other rules began. */
async function resumed() {
  const { beginning, ...saved } = (await aSimulator()).save()
  const { image, journal } = saved
  return aSimulator({ saved: { ...saved, beginning: { ...beginning, resumed: { image, journal } } } })
}

test('so do several of them that other rules began, and what is returned to after a lesson', async () =>
  expectRecovered(
    async (simulator, look) => {
      const { seq } = simulator.status()
      name(simulator, 'unseen')
      await simulator.history.rewind(seq)
      name(simulator, 'own')
      name(simulator, 'own too')
      await simulator.history.rewind(seq + 1)
      const piece = { kind: 'lesson', title: 'Behind the mask' } as const
      simulator.open({ seed: 3, startTime: start, piece, play: () => null })
      name(simulator, 'in the lesson')
      look()
      await leaveCourse(simulator)
      look()
      name(simulator, 'back again')
    },
    await resumed(),
  ))

test('so does what histories began with that are parts of one', () =>
  expectRecovered(async (simulator, look) => {
    await simulator.history.rewind(3)
    name(simulator, 'own')
    simulator.reset({ seed: 5 })
    name(simulator, 'unseen')
    await simulator.history.rewind(3)
    name(simulator, 'unseen too')
    await simulator.history.rewind(3)
    look()
    await simulator.history.switchTo('branch-2')
    look()
  }))

test('so does a rewind to the very end', () =>
  expectRecovered(async (simulator) => {
    name(simulator, 'unseen')
    await simulator.history.rewind(simulator.status().seq)
  }))

/** An advance by an hour that waits for the application. */
function beginAdvance(simulator: Simulator): void {
  const asking = { type: 'service.update', serviceSid: ridesOf(simulator) } as const
  run(simulator, { ...asking, interceptCallbackUrl: 'http://127.0.0.1:9/intercept' })
  run(simulator, { type: 'phone.sendMessage', from: '+14155550111', to: '+14155551212', body: 'Hi' })
  void simulator.changeClock({ advanceSeconds: 3600 })
}

test('so does an advance under way, which goes on', () =>
  expectRecovered((simulator, look) => {
    beginAdvance(simulator)
    look()
    const { goal, now } = simulator.status()
    expect(goal).toBe(now + 3_600_000)
  }))

test('an advance that a rewind broke off stays broken off', () =>
  expectRecovered(async (simulator, look) => {
    beginAdvance(simulator)
    look()
    await simulator.history.rewind(simulator.status().seq)
    const { goal, now } = simulator.status()
    expect(goal).toBe(now)
  }))

test('nothing happened, nothing is told', async () => {
  const simulator = await aSimulator()
  expect(new RunFollower(simulator).look()).toEqual([])
})

test('a line that was changed is none, and the rest of the file is not believed', () => {
  const line: Line = { kind: 'dropped', id: 'branch-1' }
  const good = encodeLine(line)
  expect(decodeLine(good.trimEnd())).toEqual(line)
  const bad = good.replace('branch-1', 'branch-2')
  const read = (text: string) => readLines(Buffer.from(text))
  expect(read(good + good.slice(0, 20))).toEqual({ lines: [line], length: good.length, unreadable: 0 })
  expect(read(good + bad + good)).toEqual({ lines: [line], length: good.length, unreadable: 2 })
})
