import { describe, expect, test } from 'vitest'
import { alertCodes, aRide, interactionOf, interactionsOf, received, rulesOf, text } from '#test/support/a-ride.ts'
import { ana, ben, dan, n1, n2 } from '#test/support/a-service.ts'
import { sessionNow } from '#test/support/a-session.ts'
import { start } from '#test/support/an-engine.ts'

const unsubscribed =
  'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.'
const resubscribed =
  'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.'
const help = 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.'

test('T-142 STOP is dropped with 80901, and the partner gets nothing', () => {
  const { engine, session } = aRide()
  const contact = text(engine, ana, n1, 'STOP')
  expect(contact).toMatchObject({ outcome: 'dropped-opt-out', interactionSid: null, alertSids: [expect.any(String)] })
  expect(alertCodes(engine)).toEqual([80901])
  expect(rulesOf(engine, contact)).toEqual(['platform-stop-filter', 'number-in-pool', '!opt-out-word'])
  expect(received(engine, ben)).toEqual([])
  expect(interactionsOf(engine, session)).toEqual([])
  expect(sessionNow(engine, session)).toMatchObject({ status: 'open', dateLastInteraction: null })
})

test('T-143 STOP is answered by the platform, which blocks that pair', () => {
  const { engine } = aRide()
  text(engine, ana, n1, ' Stop ')
  expect(received(engine, ana)).toEqual([[n1, unsubscribed]])
  expect(engine.query({ type: 'optOuts' })).toEqual([{ phone: ana, proxyNumber: n1, keyword: 'Stop', since: start }])
})

test('a second STOP is dropped without another answer', () => {
  const { engine } = aRide()
  text(engine, ana, n1, 'STOP')
  text(engine, ana, n1, 'END')
  expect(received(engine, ana)).toHaveLength(1)
  expect(alertCodes(engine)).toEqual([80901, 80901])
})

const dropped = [
  'stop',
  'Stop',
  'unsubscribe',
  'End',
  'cancel',
  'QUIT',
  'StopAll',
  'arret',
  'ARRETE',
  'ARRETT',
  'unstop',
]

test.each(dropped)('T-144 %s is dropped with 80901', (word) => {
  const { engine } = aRide()
  expect(text(engine, ana, n1, word).outcome).toBe('dropped-opt-out')
  expect(alertCodes(engine)).toEqual([80901])
  expect(received(engine, ben)).toEqual([])
})

test.each(['REVOKE', 'optout'])('T-145 %s is dropped today and was forwarded in 2020', (word) => {
  expect(text(aRide().engine, ana, n1, word).outcome).toBe('dropped-opt-out')
  expect(text(aRide({ settings: { optOutEra: '2020-09' } }).engine, ana, n1, word).outcome).toBe('forwarded')
})

test.each(['START', 'yes', 'Debut'])('T-147 %s is forwarded', (word) => {
  const { engine } = aRide()
  expect(text(engine, ana, n1, word).outcome).toBe('forwarded')
  expect(received(engine, ben)).toEqual([[n2, word]])
})

test.each(['HELP', 'info'])('T-148 %s is forwarded, and the platform answers with its help', (word) => {
  const { engine } = aRide()
  expect(text(engine, ana, n1, word).outcome).toBe('forwarded')
  expect(received(engine, ben)).toEqual([[n2, word]])
  expect(received(engine, ana)).toEqual([[n1, help]])
})

test('T-150 the list of July 2020 knows capitals only, and drops START too', () => {
  const { engine } = aRide({ settings: { optOutEra: '2020-07' } })
  const outcomes = ['stop', 'STOP', 'START'].map((word) => text(engine, ana, n1, word).outcome)
  expect(outcomes).toEqual(['forwarded', 'dropped-opt-out', 'dropped-opt-out'])
})

test.each(['please stop', 'Stop.', 'stop it', 'STOP please', 'ARRÊT'])('%s is a text like any other', (body) => {
  const { engine } = aRide()
  expect(text(engine, ana, n1, body).outcome).toBe('forwarded')
  expect(received(engine, ana)).toEqual([])
})

test('T-151 a text to somebody who opted out is refused on the way out with 21610', () => {
  const { engine } = aRide()
  text(engine, ben, n2, 'STOP')
  const contact = text(engine, ana, n1, '?')
  expect(contact.outcome).toBe('failed')
  expect(alertCodes(engine)).toEqual([80901, 21610])
  expect(received(engine, ben)).toEqual([[n2, unsubscribed]])
  expect(interactionOf(engine, contact)).toMatchObject({
    inbound: { resourceStatus: 'delivered' },
    outbound: { resourceSid: null, resourceStatus: 'failed' },
  })
  expect(rulesOf(engine, contact).at(-1)).toBe('!outbound-opt-out')
})

test('T-152 START opens the pair again', () => {
  const { engine } = aRide()
  text(engine, ben, n2, 'STOP')
  text(engine, ben, n2, 'START')
  expect(engine.query({ type: 'optOuts' })).toEqual([])
  expect(text(engine, ana, n1, 'back?').outcome).toBe('forwarded')
  expect(received(engine, ben)).toEqual([
    [n2, unsubscribed],
    [n2, resubscribed],
    [n2, 'back?'],
  ])
  expect(received(engine, ana)).toEqual([[n1, 'START']])
})

test('an opt-out word of somebody without a session is dropped and blocked all the same', () => {
  const { engine } = aRide()
  expect(text(engine, dan, n1, 'STOP').outcome).toBe('dropped-opt-out')
  expect(alertCodes(engine)).toEqual([80901])
  expect(received(engine, dan)).toEqual([[n1, unsubscribed]])
})

test('a keyword to a stranger’s number does nothing', () => {
  const { engine } = aRide()
  expect(text(engine, ana, ben, 'STOP').outcome).toBe('not-proxy')
  expect(engine.query({ type: 'optOuts' })).toEqual([])
})

describe('with the account’s STOP filtering switched off', () => {
  test('T-155 STOP is forwarded where Proxy follows that switch', () => {
    const { engine } = aRide({ settings: { smsStopFiltering: false, respectSmsStopFilter: true } })
    expect(text(engine, ana, n1, 'STOP').outcome).toBe('forwarded')
    expect(received(engine, ben)).toEqual([[n2, 'STOP']])
  })

  test('T-156 STOP is dropped without an answer where Proxy does not', () => {
    const { engine } = aRide({ settings: { smsStopFiltering: false } })
    expect(text(engine, ana, n1, 'STOP').outcome).toBe('dropped-opt-out')
    expect(alertCodes(engine)).toEqual([80901])
    expect(received(engine, ana)).toEqual([])
    expect(engine.query({ type: 'optOuts' })).toEqual([])
  })
})
