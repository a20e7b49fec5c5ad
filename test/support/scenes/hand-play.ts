import fc from 'fast-check'
import type { Simulator } from '#main/simulator/simulator.ts'
import { type CommandInput, commandSchema } from '#shared/contract/command.ts'

/** Something that may be done by hand; what is not possible is refused and changes nothing. */
export type HandAct = (simulator: Simulator) => unknown

const people = ['+14155550111', '+14155550122', '+14155550133', '+12125558844']
const numbers = ['+14155551212', '+14155553434', '+14155557878', '+14155559999']
const names = ['Ride 7', 'Ride 8', null, 'the ride for two', 'Ana']

const person = fc.constantFrom(...people)
const number = fc.constantFrom(...numbers)
const words = fc.oneof(
  fc.constantFrom(
    'Stop',
    'START',
    'I am at +1 (212) 555-8844',
    '- [x]: {y} # z',
    'it\'s "so"',
    'line\nbreak',
    ' ',
    '~',
    '12',
  ),
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((text) => !text.includes('\0')),
)

function run(simulator: Simulator, command: CommandInput): void {
  const parsed = commandSchema.safeParse(command)
  if (parsed.success) simulator.execute(parsed.data)
}

function serviceOf(simulator: Simulator): string {
  return simulator.query({ type: 'services.page', after: 0, limit: 1 }).items[0]?.item.sid ?? ''
}

/** Does something with the session of that place, if there is one. */
function inSession(place: number, act: (sid: string, participants: readonly string[]) => CommandInput | null): HandAct {
  return (simulator) => {
    const sessions = simulator.query({ type: 'sessions.shown', active: 10, closed: 10 })
    const session = sessions[place % Math.max(1, sessions.length)]
    const there = session?.participants.filter(({ dateDeleted }) => dateDeleted === null).map(({ sid }) => sid) ?? []
    const command = session === undefined ? null : act(session.sid, there)
    if (command !== null) run(simulator, command)
  }
}

function inCall(phone: string, act: (own: { phone: string; callSid: string }) => CommandInput): HandAct {
  return (simulator) => {
    const call = simulator.query({ type: 'phone.calls', e164: phone, limit: 1 }).at(-1)
    if (call !== undefined) run(simulator, act({ phone, callSid: call.sid }))
  }
}

const place = fc.nat({ max: 5 })
const opening = fc
  .record({
    pair: fc.shuffledSubarray(people, { minLength: 0, maxLength: 2 }),
    name: fc.constantFrom(...names),
    ttl: fc.constantFrom(undefined, 0, 60, 3600),
  })
  .map(
    ({ pair, name, ttl }): HandAct =>
      (simulator) =>
        run(simulator, {
          type: 'session.create',
          serviceSid: serviceOf(simulator),
          uniqueName: name,
          ...(ttl !== undefined && { ttl }),
          participants: pair.map((identifier) => ({ identifier })),
        }),
  )
const texting = fc.tuple(person, number, words).map(
  ([from, to, body]): HandAct =>
    (simulator) =>
      run(simulator, { type: 'phone.sendMessage', from, to, body }),
)
const picture = fc.tuple(person, number).map(
  ([from, to]): HandAct =>
    (simulator) =>
      run(simulator, { type: 'phone.sendMessage', from, to, mediaUrls: ['simulator:picture/cat'] }),
)
const dialling = fc.tuple(person, number).map(
  ([from, to]): HandAct =>
    (simulator) =>
      run(simulator, { type: 'phone.dial', from, to }),
)
const calling = fc.tuple(person, fc.constantFrom('answer', 'decline', 'hangUp', 'say', 'dtmf')).map(([phone, what]) =>
  inCall(phone, (own): CommandInput => {
    if (what === 'say') return { type: 'call.say', ...own, text: 'I see you' }
    if (what === 'dtmf') return { type: 'call.dtmf', ...own, digits: '1#' }
    return { type: `call.${what as 'answer' | 'decline' | 'hangUp'}`, ...own }
  }),
)
const changing = fc.tuple(place, fc.constantFrom('closed', 'in-progress')).map(([where, status]) =>
  inSession(
    where,
    (sessionSid): CommandInput => ({
      type: 'session.update',
      serviceSid: '',
      sessionSid,
      status: status as 'closed',
    }),
  ),
)
const joining = fc
  .tuple(place, person)
  .map(([where, identifier]) =>
    inSession(where, (sessionSid) => ({ type: 'participant.add', serviceSid: '', sessionSid, identifier })),
  )
const leaving = place.map((where) =>
  inSession(where, (sessionSid, [participantSid]) =>
    participantSid === undefined ? null : { type: 'participant.remove', serviceSid: '', sessionSid, participantSid },
  ),
)
const writing = fc
  .tuple(place, words)
  .map(([where, body]) =>
    inSession(where, (sessionSid, [participantSid]) =>
      participantSid === undefined
        ? null
        : { type: 'messageInteraction.create', serviceSid: '', sessionSid, participantSid, body },
    ),
  )
const deleting = place.map((where) =>
  inSession(where, (sessionSid) => ({ type: 'session.delete', serviceSid: '', sessionSid })),
)
const behaving = fc
  .tuple(
    person,
    fc.constantFrom('manual', 'answer', 'decline', 'busy', 'no-answer', 'voicemail'),
    fc.constantFrom('ok', 'fail', 'undelivered'),
  )
  .map(
    ([e164, onCall, deliver]): HandAct =>
      (simulator) =>
        run(simulator, { type: 'phone.set', e164, onCall: onCall as 'manual', deliver: deliver as 'ok' }),
  )
const pooling = fc.tuple(number, fc.constantFrom('add', 'remove', 'reserve', 'share')).map(
  ([e164, what]): HandAct =>
    (simulator) => {
      const serviceSid = serviceOf(simulator)
      const numberSid = simulator.query({ type: 'number', e164 })?.sid ?? ''
      if (what === 'add') {
        run(simulator, { type: 'number.set', e164 })
        run(simulator, { type: 'pool.add', serviceSid, phoneNumber: e164 })
      } else if (what === 'remove') run(simulator, { type: 'pool.remove', serviceSid, numberSid })
      else run(simulator, { type: 'pool.reserve', serviceSid, numberSid, isReserved: what === 'reserve' })
    },
)
const asking = fc.constantFrom('allow', 'block', 'error', 'silent', '').map(
  (name): HandAct =>
    (simulator) =>
      run(simulator, {
        type: 'service.update',
        serviceSid: serviceOf(simulator),
        interceptCallbackUrl: name === '' ? '' : `https://responder.test/${name}`,
      }),
)
const trouble = fc.constantFrom('carrier-fail', 'carrier-undelivered', 'busy', 'no-answer').chain((kind) =>
  person.map(
    (to): HandAct =>
      (simulator) =>
        run(simulator, { type: 'fault.add', kind: kind as 'busy', match: { to } }),
  ),
)
const waiting = fc.oneof(fc.nat({ max: 3000 }), fc.nat({ max: 90_000 }), fc.constant(3_600_000)).map(
  (ms): HandAct =>
    (simulator) =>
      simulator.changeClock({ advanceTo: simulator.status().now + ms }),
)

/** A play by hand of some people with a pool of their own, from the first act to the last. */
export const handPlay: fc.Arbitrary<readonly HandAct[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: texting },
    { weight: 4, arbitrary: opening },
    { weight: 3, arbitrary: calling },
    { weight: 3, arbitrary: waiting },
    { weight: 2, arbitrary: dialling },
    { weight: 1, arbitrary: picture },
    { weight: 1, arbitrary: changing },
    { weight: 1, arbitrary: joining },
    { weight: 1, arbitrary: leaving },
    { weight: 1, arbitrary: writing },
    { weight: 1, arbitrary: deleting },
    { weight: 1, arbitrary: behaving },
    { weight: 1, arbitrary: pooling },
    { weight: 1, arbitrary: asking },
    { weight: 1, arbitrary: trouble },
  ),
  { minLength: 1, maxLength: 40 },
)

/** Sets up a service with three numbers, so that there is something to play with. */
export function setUpHandPlay(simulator: Simulator): void {
  run(simulator, { type: 'service.create', uniqueName: 'rides' })
  for (const e164 of numbers.slice(0, 3)) {
    run(simulator, { type: 'number.set', e164 })
    run(simulator, { type: 'pool.add', serviceSid: serviceOf(simulator), phoneNumber: e164 })
  }
}

/** What all phones show, without what no person sees. */
export function seenOnPhones(simulator: Pick<Simulator, 'query'>) {
  return people.map((e164) => ({
    texts: simulator
      .query({ type: 'phone.messages', e164, limit: 1000 })
      .map(({ direction, peer, body, mediaUrls, status }) => ({ direction, peer, body, mediaUrls, status })),
    calls: simulator.query({ type: 'phone.calls', e164, limit: 1000 }).map(({ direction, peer, status, heard }) => ({
      direction,
      peer,
      status,
      heard: heard.map(({ from, text }) => ({ from, text })),
    })),
  }))
}
