import { expect, test } from 'vitest'
import { transition } from 'xstate'
import { getShortestPaths } from 'xstate/graph'
import { nextState } from '#main/engine/next-state.ts'
import { callMachine } from '#shared/machines/call-machine.ts'
import { messageMachine } from '#shared/machines/message-machine.ts'
import { sessionMachine } from '#shared/machines/session-machine.ts'

type Machine = typeof sessionMachine

const machines = [sessionMachine, messageMachine, callMachine] as unknown as readonly Machine[]

const statesOf = (machine: Machine) => Object.keys(machine.states)
const pairsOf = (machine: Machine) =>
  statesOf(machine).flatMap((state) => machine.events.map((type) => ({ state, type: String(type) })))

for (const machine of machines) {
  test(`every state of the ${machine.id} machine is reached from its first`, () => {
    const reached = getShortestPaths(machine).map(({ state }) => String(state.value))
    expect(reached.sort()).toEqual(statesOf(machine).sort())
  })

  test(`the engine goes where XState goes, for every pair of the ${machine.id} machine`, () => {
    for (const { state, type } of pairsOf(machine)) {
      const from = machine.resolveState({ value: state as never })
      const ask = () => nextState(machine, state as never, type as never)
      if (!from.can({ type } as never)) expect(ask).toThrow(`A ${machine.id} that is ${state} does not take ${type}.`)
      else expect(ask()).toBe(transition(machine, from, { type } as never)[0].value)
    }
  })

  test(`a final state of the ${machine.id} machine takes no event`, () => {
    const final = statesOf(machine).filter((state) => machine.states[state as never]?.type === 'final')
    for (const { state, type } of pairsOf(machine).filter((pair) => final.includes(pair.state))) {
      expect(machine.resolveState({ value: state as never }).can({ type } as never)).toBe(false)
    }
  })
}
