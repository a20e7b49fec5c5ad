import { medianRound, type Round } from './median.ts'

/** Two ways to do the same once, each as often a round as `perRound` says. */
export interface Race {
  readonly ours: () => void
  readonly reference: () => void
  readonly perRound: number
  readonly rounds: number
  /** What ours needs done before each time, unmeasured. */
  readonly prepare?: () => void
}

const warmUps = 4

/** How often each of the two is done in a whole race. */
export function timesIn({ perRound, rounds }: Pick<Race, 'perRound' | 'rounds'>): number {
  return perRound * (warmUps + rounds)
}

/** How many a second each does, in the median of rounds that are run by turns. */
export function race({ ours, reference, perRound, rounds, prepare = () => {} }: Race): Round {
  const rates: Round[] = []
  for (let round = -warmUps; round < rounds; round += 1) {
    const rate = { ours: rateOf(ours, perRound, prepare), reference: rateOf(reference, perRound) }
    if (round >= 0) rates.push(rate)
  }
  return medianRound(rates)
}

/** How many a second, done `count` times. */
function rateOf(work: () => void, count: number, prepare = () => {}): number {
  let duration = 0
  for (let done = 0; done < count; done += 1) {
    prepare()
    const began = performance.now()
    work()
    duration += performance.now() - began
  }
  return (count * 1000) / duration
}
