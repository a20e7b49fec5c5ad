import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SceneStage } from '#main/scenes/on-stage/scene-stage.ts'
import { StagedScene } from '#main/scenes/on-stage/staged-scene.ts'
import { succeeded } from '#main/scenes/perform-scene.ts'
import { recordRun } from '#main/scenes/record/record-run.ts'
import { createSimulator } from '#main/simulator/simulator.ts'
import { start } from '#test/support/an-engine.ts'
import { readScene } from '#test/support/scenes/a-scene.ts'
import { handPlay, seenOnPhones, setUpHandPlay } from '#test/support/scenes/hand-play.ts'

const wish = { title: 'By hand', about: 'Recorded.', keepNumbers: true }

test('whatever is done by hand happens again when it is recorded and played, on every phone', async () => {
  await fc.assert(
    fc.asyncProperty(handPlay, async (acts) => {
      const simulator = await createSimulator({
        seed: 7,
        startTime: start,
        clock: { mode: 'paused', rate: 1 },
        empty: true,
      })
      try {
        setUpHandPlay(simulator)
        for (const act of acts) await act(simulator)
        const seen = seenOnPhones(simulator)
        const recorded = await recordRun(simulator, wish)
        if (!recorded.ok) throw new Error(recorded.error.message)
        const { text, unsaid } = recorded.value
        const again = new SceneStage(simulator).perform(new StagedScene(readScene(text), { kind: 'file', name: 'a' }))
        expect([unsaid, succeeded(again), seenOnPhones(simulator)], text).toEqual([[], true, seen])
      } finally {
        simulator.close()
      }
    }),
    { numRuns: 30 },
  )
}, 60_000)
