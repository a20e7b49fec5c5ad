import type { JournalEntry } from '../../engine/engine.ts'
import type { Branch } from '../../simulator/branches.ts'
import type { Simulator } from '../../simulator/simulator.ts'
import type { Beginning } from '../../simulator/world.ts'
import type { Line } from './line.ts'

interface Told {
  readonly run: number
  readonly beginning: Beginning
  readonly journal: readonly JournalEntry[]
  /** How many of its inputs. */
  readonly inputs: number
  readonly branchIds: readonly string[]
  readonly reached: string
}

/** Looks what happened in a simulator since it looked last, and tells it in lines. */
export class RunFollower {
  readonly #simulator: Simulator
  #told: Told

  constructor(simulator: Simulator) {
    this.#simulator = simulator
    this.#told = this.#present()
  }

  /** Empty when nothing happened. */
  look(): readonly Line[] {
    const [told, now] = [this.#told, this.#present()]
    this.#told = now
    const isSameRun = now.run === told.run
    const before = isSameRun ? told.inputs : 0
    return [
      ...(isSameRun ? [] : this.#anotherRun(told, now)),
      ...(isSameRun ? inputLines(now.journal, before) : []),
      ...(now.reached === told.reached ? [] : [this.#reached()]),
    ]
  }

  #anotherRun(told: Told, now: Told): readonly Line[] {
    const branches = this.#simulator.history.recordings()
    const fresh = branches.filter(({ id }) => !told.branchIds.includes(id))
    const left = fresh.find((branch) => branch.run === told.run)
    const dropped = told.branchIds.filter((id) => !now.branchIds.includes(id))
    const last = left?.journal ?? told.journal
    return [
      ...inputLines(last, told.inputs),
      ...(left === undefined ? [] : [leftLine(left)]),
      ...fresh.filter((branch) => branch !== left).map(branchLine),
      ...dropped.map((id) => ({ kind: 'dropped', id }) as const),
      ...beginLines(now, told, last),
    ]
  }

  #reached(): Line {
    const { mode, rate } = this.#simulator.clock()
    const { seq, goal, now } = this.#simulator.status()
    const isAdvancing = goal > now
    return {
      kind: 'reached',
      seq,
      hash: this.#simulator.hash(),
      at: now,
      clock: { mode, rate },
      ...(isAdvancing && { isAdvancing }),
    }
  }

  #present(): Told {
    const { beginning, history } = this.#simulator
    const { run, seq, goal, now } = this.#simulator.status()
    const { mode, rate } = this.#simulator.clock()
    const journal = this.#simulator.journal()
    const branchIds = history.recordings().map(({ id }) => id)
    return {
      run,
      beginning,
      journal,
      inputs: journal.length,
      branchIds,
      reached: [run, seq, mode, rate, goal > now].join(),
    }
  }
}

/** How the present run begins, and its inputs. */
function beginLines(now: Told, told: Told, last: readonly JournalEntry[]): readonly Line[] {
  if (now.beginning === told.beginning) {
    const inputs = commonInputs(now.journal, last)
    return [{ kind: 'kept', inputs }, ...inputLines(now.journal, inputs)]
  }
  const { resumed, ...beginning } = now.beginning
  const kept = resumed?.journal.length ?? 0
  return [{ kind: 'began', beginning, isResumed: resumed !== undefined }, ...inputLines(now.journal, kept)]
}

/** A replayed journal holds the very commands of the one that it was replayed from. */
function commonInputs(one: readonly JournalEntry[], other: readonly JournalEntry[]): number {
  const differs = one.findIndex(({ seq, command }, at) => seq !== other[at]?.seq || command !== other[at]?.command)
  return differs === -1 ? one.length : differs
}

function inputLines(journal: readonly JournalEntry[], from: number): readonly Line[] {
  return journal.slice(from).map(({ seq, at, command }) => ({ kind: 'input', seq, at, command }) as const)
}

function leftLine({ beginning: _, journal: __, ...branch }: Branch): Line {
  return { kind: 'left', branch }
}

function branchLine({ beginning: { resumed, ...beginning }, journal, ...branch }: Branch): Line {
  const isReadOnly = branch.isReadOnly === true || resumed !== undefined
  return {
    kind: 'branch',
    branch: { ...branch, ...(isReadOnly && { isReadOnly }) },
    beginning,
    journal: journal.map(({ seq, at, command }) => ({ seq, at, command })),
  }
}
