import { transition } from 'xstate'
import type { CallEvent, CallState, callMachine } from '#shared/machines/call-machine.ts'
import type { MessageEvent, MessageState, messageMachine } from '#shared/machines/message-machine.ts'
import type { SessionEvent, SessionState, sessionMachine } from '#shared/machines/session-machine.ts'

const answers = new Map<string, string>()

/**
 * Where a machine goes from `state` on an event, remembered once a pair.
 * Throws when the machine has no such transition: the rules decide before they ask.
 */
export function nextState(
  machine: typeof sessionMachine,
  state: SessionState,
  event: SessionEvent['type'],
): SessionState
export function nextState(
  machine: typeof messageMachine,
  state: MessageState,
  event: MessageEvent['type'],
): MessageState
export function nextState(machine: typeof callMachine, state: CallState, event: CallEvent['type']): CallState
export function nextState(machine: Machine, state: string, type: string): string {
  const pair = `${machine.id} ${state} ${type}`
  let next = answers.get(pair)
  if (next === undefined) {
    const from = machine.resolveState({ value: state } as never)
    if (!from.can({ type } as never)) throw new Error(`A ${machine.id} that is ${state} does not take ${type}.`)
    next = String(transition(machine as typeof sessionMachine, from as never, { type } as never)[0].value)
    answers.set(pair, next)
  }
  return next
}

/** Every pair that was asked for in this process, as `machine state EVENT`. */
export function pairsTaken(): readonly string[] {
  return [...answers.keys()]
}

type Machine = typeof sessionMachine | typeof messageMachine | typeof callMachine
