import type { Beginning } from './world.ts'

/** Numbers what runs began with, so that those which go back and forth in one history are known as parts of it. */
export class Stories {
  readonly #numbers = new WeakMap<Beginning, number>()
  #made = 0

  numberOf(beginning: Beginning): number {
    const known = this.#numbers.get(beginning)
    if (known !== undefined) return known
    this.#made += 1
    this.#numbers.set(beginning, this.#made)
    return this.#made
  }
}
