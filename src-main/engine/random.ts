/** The engine's own source of chance: the same seed gives the same draws in any process. */
export interface Random {
  /** An unsigned integer below 2³². */
  next(): number
  /** Where the source stands; give it to `restore` to stand there again. */
  save(): RandomState
  restore(state: RandomState): void
}

export type RandomState = readonly [number, number, number, number]

/** sfc32, warmed up. `seed` is an unsigned integer below 2³². */
export function createRandom(seed: number): Random {
  let a = 0
  let b = seed >>> 0
  let c = 0x9e3779b9
  let d = 1

  function next(): number {
    const sum = (((a + b) >>> 0) + d) >>> 0
    d = (d + 1) >>> 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) >>> 0
    c = ((c << 21) | (c >>> 11)) >>> 0
    c = (c + sum) >>> 0
    return sum
  }

  for (let round = 0; round < 12; round += 1) next()

  return {
    next,
    save: () => [a, b, c, d],
    restore(state) {
      ;[a, b, c, d] = state
    },
  }
}
