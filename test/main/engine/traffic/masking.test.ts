import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import { commandSchema } from '#shared/contract/command.ts'
import { callsOf, messagesOf } from '#test/support/a-ride.ts'
import { ana, aService, ben, cleo } from '#test/support/a-service.ts'
import { aSession } from '#test/support/a-session.ts'
import { type Action, anAction, commandFor, people, pool } from '#test/support/an-action.ts'
import { anEngine, pass } from '#test/support/an-engine.ts'

/** Every event about a phone, as the text that reaches its window. */
function listenTo(engine: Engine): { readonly phone: string; readonly told: string }[] {
  const lines: { phone: string; told: string }[] = []
  engine.subscribe((events) => {
    for (const event of events) {
      if (event.type === 'phone.message' || event.type === 'phone.call') {
        lines.push({ phone: event.phone, told: JSON.stringify(event) })
      }
    }
  })
  return lines
}

function play(engine: Engine, serviceSid: string, actions: readonly Action[]): void {
  for (const action of actions) {
    if (action.does === 'wait') pass(engine, action.seconds)
    const command = commandFor(engine, serviceSid, action)
    if (command !== undefined) engine.execute(commandSchema.parse(command))
  }
}

test('nothing the system adds to a delivery ever carries the other side’s real number', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.nat(0xffff), fc.array(anAction, { minLength: 5, maxLength: 40 }), (seed, actions) => {
      const engine = anEngine({ seed })
      const { sid: serviceSid } = aService(engine, pool)
      for (const other of [ana, cleo]) aSession(engine, serviceSid, [other, ben])
      const lines = listenTo(engine)
      play(engine, serviceSid, actions)
      for (const own of people) {
        const told = lines.filter(({ phone }) => phone === own)
        const shown = JSON.stringify([messagesOf(engine, own), callsOf(engine, own), told])
        for (const other of people.filter((person) => person !== own)) expect(shown).not.toContain(other.slice(1))
      }
      expect(engine.query({ type: 'leaks' })).toMatchObject({ leaks: [], disclosures: [] })
      engine.close()
    }),
    { numRuns: 60 },
  )
})
