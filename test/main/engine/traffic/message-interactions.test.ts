import { expect, test } from 'vitest'
import type { ApiError } from '#shared/contract/result.ts'
import type { Interaction } from '#shared/resources/interaction.ts'
import type { Participant } from '#shared/resources/participant.ts'
import {
  alertCodes,
  aRide,
  interactionsOf,
  leave,
  messagesOf,
  type Ride,
  received,
  text,
} from '#test/support/a-ride.ts'
import { ana, ben, n1, n2 } from '#test/support/a-service.ts'
import { sessionNow } from '#test/support/a-session.ts'
import { done, refused, start } from '#test/support/an-engine.ts'

interface Words {
  readonly body?: string
  readonly mediaUrls?: string[]
}

function request({ session }: Ride, { sid: participantSid }: Participant, words: Words) {
  const { sid: sessionSid, serviceSid } = session
  return { type: 'messageInteraction.create' as const, serviceSid, sessionSid, participantSid, ...words }
}

function sent(ride: Ride, participant: Participant, words: Words): Interaction {
  return done(ride.engine, request(ride, participant, words))
}

function notSent(ride: Ride, participant: Participant, words: Words): ApiError {
  return refused(ride.engine, request(ride, participant, words))
}

test('T-116 your system texts one participant from their proxy number, and the partner gets nothing', () => {
  const ride = aRide()
  const { engine, session } = ride
  expect(sent(ride, ride.ben, { body: 'hi' })).toEqual({
    sid: expect.stringMatching(/^KI[0-9a-f]{32}$/),
    sessionSid: session.sid,
    serviceSid: session.serviceSid,
    type: 'message',
    data: '{"body":"hi"}',
    inbound: null,
    outbound: { participantSid: ride.ben.sid, resourceSid: expect.stringMatching(/^SM/), resourceStatus: 'queued' },
    isMessageInteraction: true,
    dateCreated: start,
    dateUpdated: start,
  })
  expect(received(engine, ben)).toEqual([[n2, 'hi']])
  expect(messagesOf(engine, ana)).toEqual([])
  expect(sessionNow(engine, session)).toMatchObject({ status: 'in-progress', dateLastInteraction: start })
})

test('T-117 it is among the session’s interactions, and alone among those of its participant', () => {
  const ride = aRide()
  const { engine, session } = ride
  text(engine, ana, n1)
  const { sid } = sent(ride, ride.ben, { body: 'hi' })
  expect(interactionsOf(engine, session)).toHaveLength(2)
  const page = {
    type: 'interactions.page',
    serviceSid: session.serviceSid,
    sessionSid: session.sid,
    after: 0,
    limit: 10,
  } as const
  expect(engine.query({ ...page, participantSid: ride.ben.sid }).items).toMatchObject([
    { item: { sid, outbound: { resourceStatus: 'delivered' } } },
  ])
  expect(engine.query({ ...page, participantSid: ride.ana.sid }).items).toEqual([])
})

test('T-118 without Body and MediaUrl it is refused', () => {
  const ride = aRide()
  expect(notSent(ride, ride.ben, {})).toEqual({
    code: 20001,
    status: 400,
    message: 'Missing required parameter Body in the post body',
    parameter: 'body',
  })
  expect(notSent(ride, ride.ben, { mediaUrls: ['https://example.com/a.png'] })).toMatchObject({
    code: 80701,
    status: 400,
  })
})

test('media beside a text is left out, and the trace tells so', () => {
  const ride = aRide()
  const { sid: interactionSid } = sent(ride, ride.ben, { body: 'Look', mediaUrls: ['https://example.com/a.png'] })
  expect(messagesOf(ride.engine, ben)).toMatchObject([{ body: 'Look', mediaUrls: [] }])
  const steps = ride.engine.query({ type: 'interaction.trace', interactionSid })?.steps
  expect(steps?.filter(({ rule }) => rule === 'media-reserved')).toMatchObject([
    { saw: 'The request names a MediaUrl.', decided: 'Only the text is sent.', passed: true },
  ])
})

test('one participant is enough', () => {
  const ride = aRide()
  const { ana: removed } = ride
  leave(ride.engine, removed)
  expect(sent(ride, ride.ben, { body: 'alone' }).outbound?.resourceStatus).toBe('queued')
  expect(notSent(ride, removed, { body: 'gone' })).toMatchObject({ code: 20404, status: 404 })
})

test('a closed session takes none: 80607', () => {
  const ride = aRide()
  const { sid: sessionSid, serviceSid } = ride.session
  done(ride.engine, { type: 'session.update', serviceSid, sessionSid, status: 'closed' })
  expect(notSent(ride, ride.ben, { body: 'hi' })).toMatchObject({ code: 80607, status: 400 })
})

test('a voice-only session takes none: 80616', () => {
  const ride = aRide({ mode: 'voice-only' })
  expect(notSent(ride, ride.ben, { body: 'hi' })).toMatchObject({ code: 80616, status: 400 })
})

test('an opted-out participant is refused with 80613, and the debugger says 21610', () => {
  const ride = aRide()
  text(ride.engine, ben, n2, 'STOP')
  expect(notSent(ride, ride.ben, { body: 'hi' })).toMatchObject({
    code: 80613,
    status: 400,
    traceId: expect.stringMatching(/^TR/),
  })
  expect(alertCodes(ride.engine)).toEqual([80901, 21610])
  expect(interactionsOf(ride.engine, ride.session)).toEqual([])
})

test('a body over 1600 characters is refused with 21617', () => {
  const ride = aRide()
  expect(notSent(ride, ride.ben, { body: 'x'.repeat(1601) })).toMatchObject({ code: 21617, status: 400 })
})

test('T-120 a deleted interaction is gone, its message stays', () => {
  const ride = aRide()
  const { engine, session } = ride
  const { sid: interactionSid, outbound } = sent(ride, ride.ben, { body: 'hi' })
  const { sid: sessionSid, serviceSid } = session
  done(engine, { type: 'interaction.delete', serviceSid, sessionSid, interactionSid })
  expect(engine.query({ type: 'interaction', serviceSid, sessionSid, interactionSid })).toBe(null)
  expect(engine.query({ type: 'message', sid: outbound?.resourceSid ?? '' })).toMatchObject({
    body: 'hi',
    status: 'delivered',
  })
  expect(refused(engine, { type: 'interaction.delete', serviceSid, sessionSid, interactionSid }).code).toBe(20404)
})
