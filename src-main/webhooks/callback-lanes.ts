/** How many lanes move at once. */
const mostActive = 32

type Task = () => Promise<void>

/** Runs tasks: those of one lane in order and one at a time, lanes beside each other. */
export class CallbackLanes {
  readonly #lanes = new Map<string, Task[]>()
  readonly #waiting: string[] = []
  #active = 0

  add(lane: string, task: Task): void {
    const tasks = this.#lanes.get(lane)
    if (tasks !== undefined) {
      tasks.push(task)
      return
    }
    this.#lanes.set(lane, [task])
    this.#waiting.push(lane)
    this.#start()
  }

  /** Forgets what has not begun. */
  clear(): void {
    for (const tasks of this.#lanes.values()) tasks.length = 0
    this.#waiting.length = 0
  }

  #start(): void {
    while (this.#active < mostActive) {
      const lane = this.#waiting.shift()
      if (lane === undefined) return
      this.#active += 1
      void this.#run(lane)
    }
  }

  async #run(lane: string): Promise<void> {
    const tasks = this.#lanes.get(lane) ?? []
    for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) await task()
    this.#lanes.delete(lane)
    this.#active -= 1
    this.#start()
  }
}
