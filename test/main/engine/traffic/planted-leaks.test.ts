import { describe, expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import type { LeakFinding } from '#shared/resources/leak.ts'
import { aBrokenPool } from '#test/support/a-broken-pool.ts'
import { aRide, dial, lastCall, text } from '#test/support/a-ride.ts'
import { ana, ben, cleo, n1, n2 } from '#test/support/a-service.ts'
import { done } from '#test/support/an-engine.ts'
import { writings } from '#test/support/written-numbers.ts'

const found = (engine: Engine) => {
  const { leaks, disclosures } = engine.query({ type: 'leaks' })
  const told = ({ surface, leakedIdentifierMasked }: LeakFinding) => `${surface} ${leakedIdentifierMasked}`
  return { leaks: leaks.map(told), disclosures: disclosures.map(told) }
}

/** Ana and Ben in a call. */
function aCall() {
  const ride = aRide()
  dial(ride.engine, ana, n1)
  const { sid: callSid } = lastCall(ride.engine, ben)
  done(ride.engine, { type: 'call.answer', phone: ben, callSid })
  return ride
}

describe('planted on each surface, it is a leak where the system shows it:', () => {
  test('the number that a text comes from', () => {
    const { engine } = aBrokenPool()
    text(engine, n2, n1, 'hello')
    expect(found(engine)).toEqual({ leaks: ['message +1415•••••34'], disclosures: [] })
  })

  test('the number that a call shows', () => {
    const { engine } = aBrokenPool()
    dial(engine, n2, n1)
    expect(found(engine)).toEqual({ leaks: ['caller-id +1415•••••34'], disclosures: [] })
  })
})

describe('written by a person, however, it is their own disclosure and no leak:', () => {
  test.each(writings('11'))('the text “%s”', (written) => {
    const { engine } = aRide()
    text(engine, ana, n1, `It is me, ${written}. Call!`)
    expect(found(engine)).toEqual({ leaks: [], disclosures: ['message +1415•••••11'] })
  })

  test.each(writings('22'))('the words “%s”', (written) => {
    const { engine } = aCall()
    const { sid: callSid } = lastCall(engine, ben)
    done(engine, { type: 'call.say', phone: ben, callSid, text: `Ring ${written}` })
    expect(found(engine)).toEqual({ leaks: [], disclosures: ['caption +1415•••••22'] })
  })

  test('the keys pressed in a call', () => {
    const { engine } = aCall()
    const { sid: callSid } = lastCall(engine, ana)
    done(engine, { type: 'call.dtmf', phone: ana, callSid, digits: '4155550111#' })
    expect(found(engine)).toEqual({ leaks: [], disclosures: ['caption +1415•••••11'] })
  })

  test('the address of a picture', () => {
    const { engine } = aRide()
    text(engine, ana, n1, 'Look', ['https://pictures.example/me-415-555-0111.jpg'])
    expect(found(engine)).toEqual({ leaks: [], disclosures: ['message +1415•••••11'] })
  })
})

test('who has left the session counts as the other side still', () => {
  const { engine, service, session, ben: left } = aRide()
  const where = { serviceSid: service.sid, sessionSid: session.sid }
  done(engine, { type: 'participant.remove', ...where, participantSid: left.sid })
  done(engine, { type: 'participant.add', ...where, identifier: cleo })
  text(engine, ana, n1, `Are you not ${ben}?`)
  expect(found(engine)).toEqual({ leaks: [], disclosures: ['message +1415•••••22'] })
})

test('what is no number of the other side is neither', () => {
  const { engine } = aRide()
  for (const body of ['415 555 0199', '94155550111', '41555501119', 'room 415, then 555, then 011', n1, n2]) {
    text(engine, ana, n1, body)
  }
  expect(found(engine)).toEqual({ leaks: [], disclosures: [] })
})

test('who tells somebody their own number tells nothing', () => {
  const { engine } = aRide()
  text(engine, ana, n1, `You are ${ben}, are you not?`)
  expect(found(engine)).toEqual({ leaks: [], disclosures: [] })
})
