import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Simulator } from '#main/simulator/simulator.ts'
import { readWorkspace } from '#main/workspace/file/read-workspace.ts'
import { encodeLine, type Line } from '#main/workspace/recovery/line.ts'
import { readLines } from '#main/workspace/recovery/read-lines.ts'
import { recover } from '#main/workspace/recovery/recover.ts'
import { RunFollower } from '#main/workspace/recovery/run-follower.ts'
import { aWorkspaceFile, otherSqlite } from '#test/support/a-workspace-file.ts'
import { start } from '#test/support/an-engine.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

/** A tenth of what the whole model gets. */
const numRuns = Number(process.env.MASQUERADE_MODEL_RUNS ?? 300) / 10

const ana = '+14155550111'
const ben = '+14155550122'

/** What people do with a run as a whole, and in it. */
type Act =
  | { readonly kind: 'text'; readonly from: 'ana' | 'ben'; readonly body: string }
  | { readonly kind: 'advance'; readonly seconds: number }
  | { readonly kind: 'rewind'; readonly portion: number }
  | { readonly kind: 'return' | 'reset' | 'save' | 'look' }

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('text' as const),
      from: fc.constantFrom('ana', 'ben'),
      body: fc.constantFrom('Hi', 'STOP', 'START', 'Call 415 555 0122'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('advance' as const), seconds: fc.nat(5_000) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('rewind' as const), portion: fc.double({ min: 0, max: 1, noNaN: true }) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('return', 'reset', 'save', 'look') }) },
) as fc.Arbitrary<Act>

function aRun(saved?: ReturnType<Simulator['save']>): Simulator {
  return new Simulator(
    { seed: 7, startTime: start, clock: { mode: 'paused', rate: 1 }, ...(saved && { saved }) },
    sqlite,
  )
}

async function perform(simulator: Simulator, wanted: Act): Promise<void> {
  const [last] = simulator.history.branches().slice(-1)
  switch (wanted.kind) {
    case 'text': {
      const [from, to] = wanted.from === 'ana' ? [ana, '+14155551212'] : [ben, '+14155553434']
      simulator.execute({ type: 'phone.sendMessage', from, to, body: wanted.body, mediaUrls: [] })
      return
    }
    case 'advance':
      await simulator.changeClock({ advanceSeconds: wanted.seconds })
      return
    case 'rewind':
      await simulator.history.rewind(Math.floor(simulator.status().seq * wanted.portion))
      return
    case 'return':
      if (last !== undefined) await simulator.history.switchTo(last.id)
      return
    case 'reset':
      simulator.reset()
      return
    default:
  }
}

function picture(simulator: Simulator) {
  return {
    hash: simulator.hash(),
    journal: simulator.journal(),
    branches: simulator.history.recordings().map(({ journal, lastSeq }) => ({ journal, lastSeq })),
  }
}

function opened(file: Uint8Array): Simulator {
  const result = readWorkspace(otherSqlite, file)
  if (!result.ok) throw new Error(result.error.message)
  return aRun(result.value.run)
}

function recovered(saved: ReturnType<Simulator['save']>, lines: readonly Line[]): Simulator {
  const result = recover(sqlite, saved, readLines(Buffer.from(lines.map(encodeLine).join(''))).lines)
  if (!result.ok) throw new Error(result.error.message)
  return aRun(result.value)
}

test('whatever is done, a run that is saved and opened, replayed or recovered is the same', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      const simulator = aRun()
      let saved = simulator.save()
      const follower = new RunFollower(simulator)
      let lines: Line[] = []
      for (const wanted of acts) {
        await perform(simulator, wanted)
        if (wanted.kind === 'look') lines.push(...follower.look())
        if (wanted.kind !== 'save') continue
        follower.look()
        lines = []
        saved = simulator.save()
      }
      lines.push(...follower.look())
      const original = picture(simulator)
      const again = opened(aWorkspaceFile(simulator))
      expect(picture(again)).toEqual(original)
      const back = recovered(saved, lines)
      expect(picture(back)).toEqual(original)
      const { seq } = again.status()
      await again.history.rewind(0)
      const [branch] = again.history.branches().slice(-1)
      if (seq > 0) await again.history.switchTo(branch?.id ?? '')
      expect(again.hash()).toBe(original.hash)
      for (const one of [simulator, again, back]) one.close()
    }),
    { numRuns },
  )
})
