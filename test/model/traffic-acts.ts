import fc from 'fast-check'
import { expect } from 'vitest'
import type { Contact } from '#shared/contract/command.ts'
import type { ContactOutcome } from '#shared/resources/timeline-entry.ts'
import { type Act, act } from './act.ts'
import { callOf, type Model, presentIn } from './model.ts'
import { actInModel, dialInModel, textInModel } from './model-traffic.ts'
import { ask, numbers, people, type Real } from './real.ts'

/** Somebody and a number of theirs: the nth of all pairs that are active, or whoever and whatever. */
const aim = fc.record({
  nth: fc.option(fc.nat(9), { freq: 6 }),
  person: fc.constantFrom(...people),
  number: fc.constantFrom(...numbers),
})
const words = fc.constantFrom('Hi', 'Hi', 'STOP', 'START', 'x'.repeat(1601), 'stop it')

const inACall = ['answer', 'answer', 'decline', 'hangUp'] as const

type Aim = typeof aim extends fc.Arbitrary<infer Drawn> ? Drawn : never

/** What people do with their phones. */
export const trafficActs: fc.WeightedArbitrary<Act>[] = [
  { weight: 6, arbitrary: fc.tuple(aim, words).map(text) },
  { weight: 3, arbitrary: aim.map(dial) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...people), fc.constantFrom(...inACall)).map(inCall) },
]

function text([aimed, body]: [Aim, string]): Act {
  return act(`text ${told(aimed)} ${body.slice(0, 9)}`, (model, real) => {
    const [from, to] = pairFor(model, aimed)
    const contact = ask(real, { type: 'phone.sendMessage', from, to, body })
    expectOutcome(model, real, contact, textInModel(model, from, to, body))
  })
}

function dial(aimed: Aim): Act {
  return act(`dial ${told(aimed)}`, (model, real) => {
    const [from, to] = pairFor(model, aimed)
    const isInCall = callOf(model, from) !== undefined
    const contact = ask(real, { type: 'phone.dial', from, to }, isInCall ? 'call_state' : null)
    if (!isInCall) expectOutcome(model, real, contact, dialInModel(model, from, to))
  })
}

function told({ nth, person, number }: Aim): string {
  return `${nth === null ? '' : `as pair ${nth}, else `}${person} ${number}`
}

function pairFor(model: Model, { nth, person, number }: Aim): readonly [person: string, number: string] {
  const active = [...model.sessions.values()].filter(({ status }) => status !== 'closed').flatMap(presentIn)
  const drawn = nth === null ? undefined : active[nth % active.length]
  return drawn === undefined ? [person, number] : [drawn.identifier, drawn.number]
}

function expectOutcome(model: Model, { engine }: Real, contact: Contact | null, outcome: ContactOutcome): void {
  expect(contact?.outcome).toBe(outcome)
  if (contact === null) return
  model.outcomes.set(contact.resourceSid, outcome)
  expect(engine.query({ type: 'trace', traceId: contact.traceId })?.outcome).toBe(outcome)
}

/** Somebody does something in their call; where there is one under way, somebody who is in it. */
function inCall([drawn, does]: [string, (typeof inACall)[number]]): Act {
  return act(`${does} ${drawn}`, (model, real) => {
    const [ongoing] = model.calls
    const phone = callOf(model, drawn) === undefined && ongoing !== undefined ? ongoing.callee : drawn
    const calls = real.engine.query({ type: 'phone.calls', e164: phone, limit: 1000 })
    const call = calls.find(({ endedAt }) => endedAt === null) ?? calls.at(-1)
    if (call === undefined) return
    const isPossible = actInModel(model, phone, does)
    ask(real, { type: `call.${does}`, phone, callSid: call.sid }, isPossible ? null : 'call_state')
  })
}
