import type { Engine } from '#main/engine/engine.ts'
import { commandSchema } from '#shared/contract/command.ts'
import { aBenchEngine, aPool, aSecondLater, phone, proxyNumber, someSessions, start } from './a-bench-engine.ts'
import { bareOperations } from './bare-operations.ts'
import type { Bench, Measurement } from './bench.ts'
import { race, timesIn } from './race.ts'
import { createMinimalMessage } from './reference/minimal-message.ts'
import { fillSessions, minimalPhone, openMinimalStore } from './reference/minimal-store.ts'

const sessions = 1000
const size = { perRound: 200, rounds: 25 }
const body = 'I am outside, by the blue door.'

/** Whole messages, until they are delivered: three steps of the engine, in one transaction. */
export const engineMessage: Bench = {
  name: 'engine-message',
  measure: async () => against(messages((await aBenchEngine()).engine)),
}

export const engineMessageBare: Bench = {
  name: 'engine-message-bare',
  measure: async () => against(await bareOperations(timesIn(size), messages)),
}

/** The first of those steps alone, which does what the reference does: routes, and leaves the delivery to a timer. */
export const engineRoute: Bench = {
  name: 'engine-route',
  async measure() {
    const { engine } = await aBenchEngine()
    const route = messages(engine, () => false)
    return against(route, () => engine.runDue(engine.status().now, () => true))
  },
}

/** A second later the first person of a session texts the second, until it is delivered. */
export function sendWhole(engine: Engine, session: number): void {
  send(engine, session, () => true)
}

function send(engine: Engine, session: number, mayContinue: () => boolean): void {
  aSecondLater(engine)
  const command = { type: 'phone.sendMessage', from: phone(2 * session), to: proxyNumber(0), body }
  const sent = engine.execute(commandSchema.parse(command), mayContinue)
  if (!sent.ok) throw new Error(`A message was refused: ${sent.error.message}`)
}

/** Sends a message in one session after the other, each time it is called. */
function messages(engine: Engine, mayContinue = () => true): () => void {
  someSessions(engine, aPool(engine, 2), sessions)
  let sent = 0
  return () => send(engine, sent++ % sessions, mayContinue)
}

async function against(ours: () => void, prepare?: () => void): Promise<Measurement> {
  const store = await openMinimalStore()
  fillSessions(store, sessions, [proxyNumber(0), proxyNumber(1)], start)
  const reference = minimalMessages(store, sessions)
  return { ...race({ ...size, ours, reference, ...(prepare && { prepare }) }), unit: 'messages/s' }
}

/** Sends one by the minimal path, a second after the other, in one session after the other. */
export function minimalMessages(store: Parameters<typeof createMinimalMessage>[0], sessions: number): () => void {
  const sendMinimal = createMinimalMessage(store)
  let sent = 0
  return () => {
    sendMinimal(minimalPhone(2 * (sent % sessions)), proxyNumber(0), body, start + 1000 * sent)
    sent += 1
  }
}
