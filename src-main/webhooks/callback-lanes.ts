import { webhooksKept } from '#shared/resources/delivery.ts'

/** How many lanes move at once. */
const mostActive = 32
/** Half of what is remembered, so that whose callback is dropped can still be told. */
const mostWaiting = webhooksKept / 2

interface Task {
  readonly lane: string
  readonly run: () => Promise<void>
  readonly drop: () => void
}

/** Runs tasks: those of one lane in order and one at a time, lanes beside each other. Of too many the oldest are dropped. */
export class CallbackLanes {
  readonly #lanes = new Map<string, Task[]>()
  readonly #waiting: string[] = []
  /** Oldest first. */
  readonly #notBegun = new Set<Task>()
  #active = 0

  add(lane: string, run: Task['run'], drop: Task['drop']): void {
    const task = { lane, run, drop }
    this.#notBegun.add(task)
    const tasks = this.#lanes.get(lane)
    if (tasks === undefined) {
      this.#lanes.set(lane, [task])
      this.#waiting.push(lane)
      this.#start()
    } else tasks.push(task)
    if (this.#notBegun.size > mostWaiting) this.#dropOldest()
  }

  /** Forgets what has not begun. */
  clear(): void {
    for (const tasks of this.#lanes.values()) tasks.length = 0
    this.#waiting.length = 0
    this.#notBegun.clear()
  }

  #dropOldest(): void {
    const [oldest] = this.#notBegun
    if (oldest === undefined) return
    this.#next(oldest.lane)
    oldest.drop()
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
    for (let task = this.#next(lane); task !== undefined; task = this.#next(lane)) await task.run()
    this.#lanes.delete(lane)
    this.#active -= 1
    this.#start()
  }

  /** Takes the oldest task of a lane. */
  #next(lane: string): Task | undefined {
    const task = this.#lanes.get(lane)?.shift()
    if (task !== undefined) this.#notBegun.delete(task)
    return task
  }
}
