import type { sessionMachine } from '#shared/machines/session-machine.ts'

export interface Transition {
  readonly from: string
  readonly event: string
  readonly to: string
}

/** Every transition that a machine defines. */
export function transitionsOf(machine: Pick<typeof sessionMachine, 'root'>): Transition[] {
  return Object.values(machine.root.states).flatMap((node) =>
    [...node.transitions].flatMap(([event, transitions]) =>
      transitions.flatMap(({ target }) =>
        (target ?? []).map(({ key }) => ({ from: node.key, event: String(event), to: key })),
      ),
    ),
  )
}
