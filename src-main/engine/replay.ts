import type { Engine, JournalEntry } from './engine.ts'

/**
 * Runs a journal on a fresh engine, or on one that a part of it led to, up to and including step `toSeq`, also into the
 * middle of an advance.
 * The clock is set to each input's time first, which makes the timer steps again with the same numbers.
 * An advance whose middle that is goes no further, unless it is kept.
 * Throws when a step comes out with another number: the journal was made by other rules.
 */
export function replay(engine: Engine, journal: readonly JournalEntry[], toSeq: number, keepsAdvance = false): void {
  for (const _ of replayInSteps(engine, journal, toSeq, keepsAdvance));
}

const stepsTogether = 20

/** The same, pausing after each step or few. */
export function* replayInSteps(
  engine: Engine,
  journal: readonly JournalEntry[],
  toSeq: number,
  keepsAdvance = false,
): Generator<void, void, void> {
  const steps = stepByStep(engine, journal, toSeq)
  while (!engine.together(() => takeSome(steps))) yield
  if (!keepsAdvance) engine.abandonAdvance()
}

/** Takes some steps. Answers whether those were the last. */
function takeSome(steps: Iterator<void>): boolean {
  for (let left = stepsTogether; left > 0; left -= 1) if (steps.next().done === true) return true
  return false
}

function* stepByStep(engine: Engine, journal: readonly JournalEntry[], toSeq: number): Generator<void, void, void> {
  const isBefore = (): boolean => engine.seq < toSeq
  const { seq: reached } = engine
  for (const { seq, at, command } of journal) {
    if (seq > toSeq) break
    if (seq <= reached) continue
    while (runOneDue(engine, at, isBefore) === 'more' && isBefore()) yield
    engine.execute(command, isBefore)
    if (engine.seq < seq) throw new Error(`Step ${seq} of the journal came out as ${engine.seq}.`)
    yield
  }
  for (let { seq, nextDueAt } = engine.status(); seq < toSeq; { seq, nextDueAt } = engine.status()) {
    if (nextDueAt === null) throw new Error(`The journal ends at step ${seq}, before ${toSeq}.`)
    if (runOneDue(engine, nextDueAt, isBefore) === 'held') {
      throw new Error(`The journal ends at step ${seq}, with a webhook to be answered.`)
    }
    yield
  }
}

/** Runs the next timer due by `goal`; comes to `goal` when there is no other. */
function runOneDue(engine: Engine, goal: number, mayContinue: () => boolean): ReturnType<Engine['runDue']> {
  let left = 1
  return engine.runDue(goal, () => left-- > 0 && mayContinue())
}
