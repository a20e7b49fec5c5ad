import { median } from './median.ts'

/** Two ways to do the same, each asked to do it `count` times. */
export interface Race {
  readonly ours: (count: number) => void
  readonly reference: (count: number) => void
  readonly perRound: number
  readonly rounds: number
}

export interface Rates {
  readonly ours: number
  readonly reference: number
}

const warmUps = 4

/** How many a second each does: the median of rounds that are run by turns, so that both meet the same machine. */
export function race({ ours, reference, perRound, rounds }: Race): Rates {
  for (let round = 0; round < warmUps; round += 1) {
    ours(perRound)
    reference(perRound)
  }
  const rates = Array.from({ length: rounds }, () => ({
    ours: rateOf(() => ours(perRound), perRound),
    reference: rateOf(() => reference(perRound), perRound),
  }))
  return { ours: median(rates.map((rate) => rate.ours)), reference: median(rates.map((rate) => rate.reference)) }
}

export function rateOf(work: () => void, count: number): number {
  const began = performance.now()
  work()
  return (count * 1000) / (performance.now() - began)
}
