import fc from 'fast-check'
import type { Engine } from '#main/engine/engine.ts'
import type { CommandInput } from '#shared/contract/command.ts'
import { onCallBehaviors } from '#shared/resources/phone.ts'
import { sessionModes } from '#shared/resources/session.ts'
import { callsOf } from './a-ride.ts'
import { ana, ben, cleo, dan, n1, n2 } from './a-service.ts'

export const people = [ana, ben, cleo, dan]
export const pool = [n1, n2, '+14155556565']
const words = ['Hi', 'STOP', 'START', 'HELP', 'x'.repeat(1601), 'where are you? 🚕']

const from = fc.constantFrom(...people)
const to = fc.constantFrom(...pool)
const nth = fc.nat(5)
const inCall = ['answer', 'decline', 'hangUp', 'say'] as const

/** Anything that people, or the application, do; the engine refuses what does not fit the moment. */
export const anAction = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('text' as const), from, to, body: fc.constantFrom(...words) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('dial' as const), from, to }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom(...inCall), from }) },
  fc.record({ does: fc.constant('meet' as const), from, with: from, mode: fc.constantFrom(...sessionModes) }),
  fc.record({ does: fc.constantFrom('close' as const, 'notify' as const), nth }),
  fc.record({ does: fc.constant('behave' as const), from, onCall: fc.constantFrom(...onCallBehaviors) }),
  fc.record({ does: fc.constant('wait' as const), seconds: fc.nat(40) }),
)

export type Action = typeof anAction extends fc.Arbitrary<infer Drawn> ? Drawn : never

/** What goes to the engine for an action, as things stand; nothing where it has no object. */
export function commandFor(engine: Engine, serviceSid: string, action: Action): CommandInput | undefined {
  switch (action.does) {
    case 'text':
      return { type: 'phone.sendMessage', from: action.from, to: action.to, body: action.body }
    case 'dial':
      return { type: 'phone.dial', from: action.from, to: action.to }
    case 'behave':
      return { type: 'phone.set', e164: action.from, onCall: action.onCall }
    case 'meet': {
      const participants = [{ identifier: action.from }, { identifier: action.with }]
      return { type: 'session.create', serviceSid, mode: action.mode, ttl: 60, participants }
    }
    case 'close':
    case 'notify':
      return sessionCommand(engine, serviceSid, action)
    case 'wait':
      return undefined
    default:
      return callCommand(engine, action)
  }
}

type Acting<Does extends Action['does']> = Extract<Action, { does: Does }>

function sessionCommand(
  engine: Engine,
  serviceSid: string,
  action: Acting<'close' | 'notify'>,
): CommandInput | undefined {
  const { items } = engine.query({ type: 'sessions.page', serviceSid, after: 0, limit: 10 })
  const session = items[action.nth]?.item
  const participant = session?.participants[0]
  if (session === undefined || participant === undefined) return undefined
  const inSession = { serviceSid, sessionSid: session.sid }
  return action.does === 'close'
    ? { type: 'session.update', ...inSession, status: 'closed' }
    : {
        type: 'messageInteraction.create',
        ...inSession,
        participantSid: participant.sid,
        body: 'Your ride is here',
      }
}

function callCommand(engine: Engine, action: Acting<(typeof inCall)[number]>): CommandInput | undefined {
  const callSid = callsOf(engine, action.from).at(-1)?.sid
  if (callSid === undefined) return undefined
  const ownLeg = { phone: action.from, callSid }
  return action.does === 'say'
    ? { type: 'call.say', ...ownLeg, text: 'Can you hear me?' }
    : { type: `call.${action.does}`, ...ownLeg }
}
