import { expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import { isContactEntry } from '#shared/resources/timeline-entry.ts'
import { alertCodes, aRide, dial, lastCall, type Ride, text } from '#test/support/a-ride.ts'
import { ana, ben, dan, n1, n2 } from '#test/support/a-service.ts'
import { anAnswer, answer, callbackUrl, formOf, listen, noAnswer, requestsOf } from '#test/support/a-webhook.ts'
import { done, pass, refused } from '#test/support/an-engine.ts'

function aReportedRide(mode: Ride['session']['mode'] = 'voice-and-message'): Ride {
  const ride = aRide({ mode })
  listen(ride.engine, ride.service, { callbackUrl })
  return ride
}

/** Status of both legs in each callback so far. */
function series(engine: Engine): unknown[][] {
  return requestsOf(engine, 'callback').map((request) => {
    const { inboundResourceStatus, outboundResourceStatus } = formOf(request)
    return [inboundResourceStatus, outboundResourceStatus]
  })
}

test('a text is reported by its inbound leg, then as sent and delivered', () => {
  const { engine, service, session, ana: sender, ben: recipient } = aReportedRide()
  const { resourceSid, interactionSid } = text(engine, ana, n1, 'Hi')
  expect(series(engine)).toEqual([
    ['delivered', undefined],
    ['delivered', 'sent'],
    ['delivered', 'delivered'],
  ])
  const [first, , last] = requestsOf(engine, 'callback').map(formOf)
  const inbound = {
    inboundParticipantSid: sender.sid,
    inboundResourceSid: resourceSid,
    inboundResourceStatus: 'delivered',
    inboundResourceType: 'message',
    inboundResourceUrl: { is: 'resource-url', path: `Messages/${resourceSid}.json` },
    interactionAccountSid: { is: 'account' },
    interactionData: '{"body":"Hi"}',
    interactionDateCreated: '2026-11-20T14:00:00Z',
    interactionDateUpdated: '2026-11-20T14:00:00Z',
    interactionServiceSid: service.sid,
    interactionSessionSid: session.sid,
    interactionSid,
    interactionType: 'Message',
  }
  expect(first).toEqual(inbound)
  expect(last).toEqual({
    ...inbound,
    outboundParticipantSid: recipient.sid,
    outboundResourceSid: expect.stringMatching(/^SM/),
    outboundResourceStatus: 'delivered',
    outboundResourceType: 'message',
    outboundResourceUrl: { is: 'resource-url', path: expect.stringMatching(/^Messages\/SM[0-9a-f]{32}\.json$/) },
  })
})

test('T-158 a call is reported without its outbound leg, then as initiated, then with its final state', () => {
  const { engine } = aReportedRide()
  dial(engine, ana, n1)
  pass(engine, 3)
  done(engine, { type: 'call.answer', phone: ben, callSid: lastCall(engine, ben).sid })
  pass(engine, 5)
  done(engine, { type: 'call.hangUp', phone: ben, callSid: lastCall(engine, ben).sid })
  expect(series(engine)).toEqual([
    ['in-progress', undefined],
    ['in-progress', 'initiated'],
    ['completed', 'completed'],
  ])
  const forms = requestsOf(engine, 'callback').map(formOf)
  expect(forms.map(({ interactionData }) => interactionData)).toEqual(['', '', '{"duration":"5"}'])
})

test.each([
  { onCall: 'busy', after: 0, ends: 'busy' },
  { onCall: 'no-answer', after: 30, ends: 'no-answer' },
] as const)('T-158 a call to a phone that is $onCall ends as $ends', ({ onCall, after, ends }) => {
  const { engine } = aReportedRide()
  done(engine, { type: 'phone.set', e164: ben, onCall })
  dial(engine, ana, n1)
  pass(engine, after)
  expect(series(engine).slice(1)).toEqual([
    ['in-progress', 'initiated'],
    ['completed', ends],
  ])
})

test('T-159 types are Voice and Message, resource types call and message', () => {
  const { engine } = aReportedRide()
  text(engine, ana, n1)
  dial(engine, ana, n1)
  const types = requestsOf(engine, 'callback').map((request) => {
    const { interactionType, inboundResourceType } = formOf(request)
    return `${interactionType} ${inboundResourceType}`
  })
  expect(new Set(types)).toEqual(new Set(['Message message', 'Voice call']))
})

test.each([anAnswer(500), noAnswer])('T-160 a callback that fails leaves 80908 and nothing else: %j', (failure) => {
  const { engine, session } = aReportedRide()
  const { interactionSid, traceId } = text(engine, ana, n1)
  const [request] = requestsOf(engine, 'callback')
  expect(engine.status().held).toBe(false)
  answer(engine, failure, request?.id)
  expect(engine.query({ type: 'alerts', afterSeq: 0, limit: 9 })).toMatchObject([
    { code: 80908, level: 'warning', sessionSid: session.sid, interactionSid, traceId },
  ])
  const again = { type: 'webhook.answered', requestId: request?.id ?? '', answer: failure } as const
  expect(refused(engine, again)).toMatchObject({ code: 'not_found', status: 404 })
})

test('the trace tells each kind of failure of the callback URL once', () => {
  const { engine } = aReportedRide()
  const { traceId } = text(engine, ana, n1)
  const [first, second, third] = requestsOf(engine, 'callback')
  answer(engine, anAnswer(200), first?.id)
  answer(engine, noAnswer, second?.id)
  answer(engine, noAnswer, third?.id)
  expect(alertCodes(engine)).toEqual([80908, 80908])
  const steps = engine.query({ type: 'trace', traceId })?.steps ?? []
  expect(steps.filter(({ rule }) => rule === 'callback')).toMatchObject([{ passed: true, warning: 80908 }])
})

test('a contact that the callback URL was told of in vain carries 80908, unless another code says what became of it', () => {
  const { engine } = aReportedRide()
  const codes = () =>
    engine
      .query({ type: 'timeline.rows', search: '', offset: 0, limit: 99 })
      .items.filter(isContactEntry)
      .map(({ code }) => code)
  const before = engine.status().eventSeq
  text(engine, ana, n1)
  const [inbound, sent] = requestsOf(engine, 'callback')
  answer(engine, noAnswer, inbound?.id)
  expect(codes()).toEqual([80908])
  const announced = engine.eventsAfter(before)
  expect(announced === 'gone' ? [] : announced.filter(({ type }) => type === 'timeline.entry').at(-1)).toMatchObject({
    entry: { code: 80908, state: 'delivered', outcome: 'forwarded' },
  })
  answer(engine, anAnswer(500), sent?.id)
  expect(codes()).toEqual([80908])
  done(engine, { type: 'phone.set', e164: ben, deliver: 'undelivered' })
  text(engine, ana, n1)
  answer(engine, noAnswer, requestsOf(engine, 'callback').at(-1)?.id)
  expect(codes()).toEqual([80908, 30003])
})

test('T-161 resources are named by path, so that each host can put its own origin before', () => {
  const { engine } = aReportedRide()
  const { resourceSid } = dial(engine, ana, n1)
  const [first] = requestsOf(engine, 'callback').map(formOf)
  expect(first).toMatchObject({ inboundResourceUrl: { is: 'resource-url', path: `Calls/${resourceSid}.json` } })
})

test('T-128 each callback of an MMS carries its media', () => {
  const { engine } = aReportedRide()
  const urls = ['https://cdn.example/a.png']
  text(engine, ana, n1, '', urls)
  const forms = requestsOf(engine, 'callback').map(formOf)
  expect(forms.map(({ MediaUrls }) => MediaUrls)).toEqual(Array(3).fill({ is: 'media-urls', urls }))
})

test('a text that the platform refuses is reported as failed, without an outbound resource', () => {
  const { engine } = aReportedRide()
  text(engine, ben, n2, 'STOP')
  text(engine, ana, n1)
  expect(series(engine)).toEqual([
    ['delivered', undefined],
    ['delivered', 'failed'],
  ])
  const last = requestsOf(engine, 'callback').at(-1)
  expect(last && Object.keys(formOf(last)).filter((key) => key.startsWith('outbound'))).toEqual([
    'outboundParticipantSid',
    'outboundResourceStatus',
    'outboundResourceType',
  ])
})

test('a text from the system is reported by its outbound leg alone', () => {
  const { engine, session, ben: recipient } = aReportedRide()
  const about = { serviceSid: session.serviceSid, sessionSid: session.sid, participantSid: recipient.sid }
  done(engine, { type: 'messageInteraction.create', ...about, body: 'Hi' })
  expect(series(engine)).toEqual([
    [undefined, 'sent'],
    [undefined, 'delivered'],
  ])
})

test('T-142 what is dropped, rejected or out of session is not reported', () => {
  const { engine } = aReportedRide('voice-only')
  text(engine, ana, n1, 'STOP')
  text(engine, ana, n1, 'Hi')
  text(engine, dan, n1, 'Hi')
  expect(alertCodes(engine)).toEqual([80901, 80910, 80905])
  expect(requestsOf(engine)).toEqual([])
})

test('callbacks that went well are forgotten after a thousand more, and cost nothing on', () => {
  const { engine } = aReportedRide()
  for (let texts = 0; texts < 400; texts += 1) text(engine, ana, n1)
  const requests = requestsOf(engine, 'callback')
  const late = { type: 'webhook.answered', answer: anAnswer(500) } as const
  expect(refused(engine, { ...late, requestId: requests[0]?.id ?? '' }).code).toBe('not_found')
  answer(engine, anAnswer(500), requests.at(-1000)?.id)
  expect(alertCodes(engine)).toEqual([80908])
})
