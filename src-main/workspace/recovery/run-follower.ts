import type { JournalEntry } from '../../engine/engine.ts'
import type { Branch } from '../../simulator/branches.ts'
import type { Simulator } from '../../simulator/simulator.ts'
import type { Beginning } from '../../simulator/world.ts'
import { type Line, ofRun } from './line.ts'

interface Told {
  readonly run: number
  readonly beginning: Beginning
  readonly journal: readonly JournalEntry[]
  /** How many of its inputs. */
  readonly inputs: number
  readonly branches: readonly Branch[]
  readonly reached: string
}

/** Looks what happened in a simulator since it looked last, and tells it in lines. */
export class RunFollower {
  readonly #simulator: Simulator
  #told: Told

  /** `branches`: those that are told already; any other is news. */
  constructor(simulator: Simulator, branches = simulator.history.recordings()) {
    this.#simulator = simulator
    this.#told = { ...this.#present(), branches }
  }

  /** Empty when nothing happened. */
  look(): readonly Line[] {
    const [told, now] = [this.#told, this.#present()]
    this.#told = now
    return [
      ...(now.run === told.run ? this.#sameRun(told, now) : this.#anotherRun(told, now)),
      ...(now.reached === told.reached ? [] : [this.#reached()]),
    ]
  }

  #sameRun(told: Told, now: Told): readonly Line[] {
    const known = new Known(told)
    return [
      ...without(now.branches, told.branches).map((branch) => branchLine(branch, known.tell(branch))),
      ...droppedLines(told, now),
      ...inputLines(now.journal, told.inputs),
    ]
  }

  #anotherRun(told: Told, now: Told): readonly Line[] {
    const fresh = without(now.branches, told.branches)
    const left = fresh.find((branch) => branch.run === told.run)
    const others = fresh.filter((branch) => branch !== left)
    const last = left?.journal ?? told.journal
    const known = new Known(told)
    return [
      ...inputLines(last, told.inputs),
      ...(left === undefined ? [] : [leftLine(left)]),
      ...others.map((branch) => branchLine(branch, known.tell(branch))),
      ...beginLines(now, told, last, known.likeOf(now.beginning)),
      ...droppedLines(told, now),
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
    return {
      run,
      beginning,
      journal,
      inputs: journal.length,
      branches: history.recordings(),
      reached: [run, seq, mode, rate, goal > now].join(),
    }
  }
}

/** Which beginnings whoever reads the lines knows, and by whose name. */
class Known {
  readonly #likes: Map<Beginning, string>

  constructor({ beginning, branches }: Told) {
    this.#likes = new Map(branches.map((branch) => [branch.beginning, branch.id]))
    this.#likes.set(beginning, ofRun)
  }

  likeOf(beginning: Beginning): string | undefined {
    return this.#likes.get(beginning)
  }

  /** Which one the branch has; from now on it is known by this one as well. */
  tell({ beginning, id }: Branch): string | undefined {
    const like = this.likeOf(beginning)
    if (like === undefined) this.#likes.set(beginning, id)
    return like
  }
}

/** How the present run begins, and its inputs. */
function beginLines(now: Told, told: Told, last: readonly JournalEntry[], like: string | undefined): readonly Line[] {
  if (now.beginning === told.beginning) {
    const inputs = commonInputs(now.journal, last)
    return [{ kind: 'kept', inputs }, ...inputLines(now.journal, inputs)]
  }
  const { resumed, ...beginning } = now.beginning
  const kept = resumed?.journal.length ?? 0
  const began = {
    kind: 'began',
    beginning,
    ...(like !== undefined && { like }),
    isResumed: resumed !== undefined,
  } as const
  return [began, ...inputLines(now.journal, kept)]
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

function branchLine(
  { beginning: { resumed, ...beginning }, journal, ...branch }: Branch,
  like: string | undefined,
): Line {
  return {
    kind: 'branch',
    branch,
    beginning,
    journal: journal.slice(resumed?.journal.length ?? 0).map(({ seq, at, command }) => ({ seq, at, command })),
    ...(like !== undefined && { like }),
    ...(resumed !== undefined && { isResumed: true }),
  }
}

function droppedLines(told: Told, now: Told): readonly Line[] {
  return without(told.branches, now.branches).map(({ id }) => ({ kind: 'dropped', id }))
}

function without(branches: readonly Branch[], others: readonly Branch[]): readonly Branch[] {
  const ids = new Set(others.map(({ id }) => id))
  return branches.filter(({ id }) => !ids.has(id))
}
