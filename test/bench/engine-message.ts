import type { Engine } from '#main/engine/engine.ts'
import { commandSchema } from '#shared/contract/command.ts'
import { aBenchEngine, aPool, phone, proxyNumber, someSessions, start } from './a-bench-engine.ts'
import type { Bench, Measurement } from './bench.ts'
import { race } from './race.ts'
import { createMinimalMessage } from './reference/minimal-message.ts'
import { fillSessions, minimalPhone, openMinimalStore } from './reference/minimal-store.ts'

const sessions = 1000
const body = 'I am outside, by the blue door.'

/** Whole messages, until they are delivered: three steps of the engine, each with its own transaction. */
export const engineMessage: Bench = {
  name: 'engine-message',
  async measure() {
    const { engine } = await aBenchEngine()
    return compare(engine, (session) => sendWhole(engine, session))
  },
}

/** The first of those steps alone, which does what the reference does: routes, and leaves the delivery to a timer. */
export const engineRoute: Bench = {
  name: 'engine-route',
  async measure() {
    const { engine } = await aBenchEngine()
    const deliver = () => engine.runDue(start, () => true)
    return compare(engine, (session) => send(engine, session, () => false), deliver)
  },
}

/** The first person of a session texts the second, until it is delivered. */
export function sendWhole(engine: Engine, session: number): void {
  send(engine, session, () => true)
}

function send(engine: Engine, session: number, mayContinue: () => boolean): void {
  const command = { type: 'phone.sendMessage', from: phone(2 * session), to: proxyNumber(0), body }
  const sent = engine.execute(commandSchema.parse(command), mayContinue)
  if (!sent.ok) throw new Error(`A message was refused: ${sent.error.message}`)
}

async function compare(engine: Engine, ours: (session: number) => void, prepare?: () => void): Promise<Measurement> {
  someSessions(engine, aPool(engine, 2), sessions)
  const store = await openMinimalStore()
  fillSessions(store, sessions, [proxyNumber(0), proxyNumber(1)], start)
  const sendMinimal = createMinimalMessage(store)
  let [sent, sentMinimal] = [0, 0]
  const rates = race({
    perRound: 200,
    rounds: 25,
    ours: () => ours(sent++ % sessions),
    reference: () => sendMinimal(minimalPhone(2 * (sentMinimal++ % sessions)), proxyNumber(0), body, start),
    ...(prepare && { prepare }),
  })
  return { ...rates, unit: 'messages/s' }
}
