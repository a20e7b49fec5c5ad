import type { Simulator } from '../simulator/simulator.ts'

/** Where the simulation is: its clock, seed, run, last step, and how much there is of everything. */
export function stateOf(simulator: Simulator) {
  const counts = simulator.query({ type: 'counts' })
  const { run, seq } = simulator.status()
  return { clock: simulator.clock(), seed: simulator.beginning.seed, run, seq, counts }
}
