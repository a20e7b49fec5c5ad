/** Does one thing at a time, in the order in which they were asked for. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  /** One that fails does not keep the next from being done. */
  take<Value>(job: () => Promise<Value>): Promise<Value> {
    const done = this.#last.then(job)
    this.#last = done.catch(() => undefined)
    return done
  }
}
