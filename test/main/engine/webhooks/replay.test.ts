import { expect, test } from 'vitest'
import { replay } from '#main/engine/replay.ts'
import { anEngine } from '#test/support/an-engine.ts'
import { giveEveryAnswer } from './every-answer.ts'

test('the journal holds the answers: replaying it gives the same steps, events and hash, and waits where it waited', () => {
  const engine = anEngine({ seed: 3 })
  giveEveryAnswer(engine)
  const { seq } = engine.status()
  expect(engine.status().held).toBe(true)
  for (let step = 0; step <= seq; step += 1) {
    const part = anEngine({ seed: 3 })
    replay(part, engine.journal(), step)
    expect(part.status().seq).toBe(step)
    expect(part.eventsAfter(0)).toEqual((engine.eventsAfter(0) as readonly object[]).slice(0, part.status().eventSeq))
    if (step < seq) part.close()
    else {
      expect(part.hash()).toBe(engine.hash())
      expect(part.query({ type: 'webhooks.pending' })).toEqual(engine.query({ type: 'webhooks.pending' }))
      expect(part.status().held).toBe(true)
    }
  }
})
