import { expect, test } from 'vitest'
import { pairsTaken } from '#main/engine/next-state.ts'
import { callMachine } from '#shared/machines/call-machine.ts'
import { messageMachine } from '#shared/machines/message-machine.ts'
import { sessionMachine } from '#shared/machines/session-machine.ts'
import { aRide, dial, lastCall, type Ride, text } from '#test/support/a-ride.ts'
import { ana, aService, ben, cleo, dan, n1, n2 } from '#test/support/a-service.ts'
import { aSession } from '#test/support/a-session.ts'
import { anAnswer, answer, interceptUrl, listen, strayUrl } from '#test/support/a-webhook.ts'
import { anEngine, done, pass } from '#test/support/an-engine.ts'
import { transitionsOf } from '#test/support/transitions-of.ts'

const unreachable = '+15005550001'
const twiml = anAnswer(200, 'application/xml', `<Response><Dial>${cleo}</Dial></Response>`)
const newSession = anAnswer(200, 'application/json', `{"participantIdentifier":"${cleo}"}`)

/** A ride whose application decides about everything. */
function anAskingRide(): Ride {
  const ride = aRide()
  listen(ride.engine, ride.service, { interceptCallbackUrl: interceptUrl, outOfSessionCallbackUrl: strayUrl })
  return ride
}

function setStatus({ engine, session }: Ride, status: 'closed' | 'in-progress'): void {
  const { sid: sessionSid, serviceSid } = session
  done(engine, { type: 'session.update', serviceSid, sessionSid, status })
}

function act({ engine }: Pick<Ride, 'engine'>, phone: string, does: 'answer' | 'decline' | 'hangUp'): void {
  done<`call.${typeof does}`>(engine, { type: `call.${does}`, phone, callSid: lastCall(engine, phone).sid })
}

function setPhone({ engine }: Ride, wish: { onCall?: 'busy'; deliver?: 'undelivered' | 'fail' }): void {
  done(engine, { type: 'phone.set', e164: ben, ...wish })
}

function liveSessions(): void {
  for (const talk of [false, true]) {
    const ride = aRide()
    if (talk) for (const body of ['One', 'Two']) text(ride.engine, ana, n1, body)
    setStatus(ride, 'closed')
    setStatus(ride, 'in-progress')
    const short = aRide({ ttl: 60 })
    if (talk) text(short.engine, ana, n1)
    pass(short.engine, 61)
  }
}

function sendTexts(): void {
  const ride = aRide({ settings: { deliveryDelayMs: 5000 } })
  const { engine } = ride
  text(engine, dan, n1)
  text(engine, ana, n1, 'arrives')
  pass(engine, 5)
  text(engine, ana, n1, 'is lost on the way')
  setPhone(ride, { deliver: 'fail' })
  pass(engine, 5)
  setPhone(ride, { deliver: 'undelivered' })
  text(engine, ana, n1, 'finds nobody')
  pass(engine, 5)
  done(engine, { type: 'fault.add', kind: 'carrier-fail' })
  text(engine, ana, n1, 'is not taken')
  text(engine, ben, n2, 'STOP')
  text(engine, ana, n1, 'is refused')
}

function askAboutTexts(): void {
  const { engine } = anAskingRide()
  for (const reply of [anAnswer(200), anAnswer(403)]) {
    text(engine, ana, n1)
    answer(engine, reply)
  }
  text(engine, dan, n1)
  answer(engine, newSession)
  answer(engine, anAnswer(200))
  text(engine, ben, n2, 'STOP')
  text(engine, ana, n1)
  answer(engine, anAnswer(200))
}

function makeCalls(): void {
  const ride = aRide()
  dial(ride.engine, dan, n1)
  for (const ends of ['decline', 'hangUp', 'answer'] as const) {
    dial(ride.engine, ana, n1)
    act(ride, ben, ends)
  }
  act(ride, ana, 'hangUp')
  dial(ride.engine, ana, n1)
  pass(ride.engine, 31)
  setPhone(ride, { onCall: 'busy' })
  dial(ride.engine, ana, n1)
}

function askAboutCalls(): void {
  const ride = anAskingRide()
  const { engine } = ride
  for (const reply of [anAnswer(200), anAnswer(403)]) {
    dial(engine, ana, n1)
    answer(engine, reply)
    if (lastCall(engine, ana).endedAt === null) act(ride, ana, 'hangUp')
  }
  dial(engine, ana, n1)
  act(ride, ana, 'hangUp')
  dial(engine, dan, n1)
  answer(engine, twiml)
  act(ride, cleo, 'answer')
  act(ride, dan, 'hangUp')
  dial(engine, dan, n1)
  answer(engine, newSession)
  answer(engine, anAnswer(200))
}

function callTheUnreachable(): void {
  const engine = anEngine()
  const service = aService(engine)
  aSession(engine, service.sid, [ana, unreachable])
  dial(engine, ana, n1)
  listen(engine, service, { interceptCallbackUrl: interceptUrl })
  dial(engine, ana, n1)
  answer(engine, anAnswer(200))
}

test('the engine takes every transition of every machine, and nothing else', () => {
  for (const live of [liveSessions, sendTexts, askAboutTexts, makeCalls, askAboutCalls, callTheUnreachable]) live()
  const machines = [sessionMachine, messageMachine, callMachine] as unknown as readonly (typeof sessionMachine)[]
  const defined = machines.flatMap((machine) =>
    transitionsOf(machine).map(({ from, event }) => `${machine.id} ${from} ${event}`),
  )
  expect([...pairsTaken()].sort()).toEqual(defined.sort())
})
