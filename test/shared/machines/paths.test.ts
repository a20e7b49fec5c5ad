import { expect, test } from 'vitest'
import { getShortestPaths } from 'xstate/graph'
import { nextState } from '#main/engine/next-state.ts'
import { callMachine } from '#shared/machines/call-machine.ts'
import { messageMachine } from '#shared/machines/message-machine.ts'
import { sessionMachine } from '#shared/machines/session-machine.ts'
import { transitionsOf } from '#test/support/transitions-of.ts'

type Machine = typeof sessionMachine

const machines = [sessionMachine, messageMachine, callMachine] as unknown as readonly Machine[]

interface Path {
  /** Event types, from the initial state on. */
  readonly events: readonly string[]
  readonly to: string
}

/** For each transition a shortest way to it, and then the transition itself. */
function pathsThrough(machine: Machine): Path[] {
  const shortest = new Map(
    getShortestPaths(machine).map(({ state, steps }) => [
      String(state.value),
      steps.map(({ event }) => String(event.type)).filter((type) => type !== 'xstate.init'),
    ]),
  )
  return transitionsOf(machine).map(({ from, event, to }) => {
    const before = shortest.get(from)
    if (before === undefined) throw new Error(`Nothing leads to ${from}.`)
    return { events: [...before, event], to }
  })
}

for (const machine of machines) {
  test(`paths of the ${machine.id} machine lead over every transition, and end where it says`, () => {
    const walked = new Set<string>()
    for (const { events, to } of pathsThrough(machine)) {
      const end = events.reduce((state, event) => {
        walked.add(`${state} ${event}`)
        return nextState(machine, state as never, event as never)
      }, String(machine.root.initial.target[0]?.key))
      expect(end).toBe(to)
    }
    expect([...walked].sort()).toEqual(
      transitionsOf(machine)
        .map(({ from, event }) => `${from} ${event}`)
        .sort(),
    )
  })
}
