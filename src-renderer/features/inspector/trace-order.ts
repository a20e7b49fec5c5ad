import type { TraceStep } from '#shared/resources/trace.ts'

export interface PlacedStep extends TraceStep {
  /** Where it stands in the order decided; the same rule may be asked twice. */
  readonly place: number
}

export interface OrderedTrace {
  /** The rule that ended it, if any did. */
  readonly stoppedBy: PlacedStep | null
  /** Other rules that said no, in the order decided. */
  readonly alsoFailed: readonly PlacedStep[]
  /** In the order decided, also those with a warning; up to the one that ended it, if any did. */
  readonly passed: readonly PlacedStep[]
  /** What was still decided after it was stopped: what your application answered to that, say. */
  readonly after: readonly PlacedStep[]
  /** What went on all the same, though the debugger warns of it. */
  readonly warned: readonly PlacedStep[]
}

/** The answer before the story: the first rule that failed, then the others, then what passed before and after it. */
export function orderTrace(steps: readonly TraceStep[]): OrderedTrace {
  const placed = steps.map((step, place) => ({ ...step, place }))
  const [stoppedBy = null, ...alsoFailed] = placed.filter((step) => !step.passed)
  const allPassed = placed.filter((step) => step.passed)
  const end = stoppedBy?.place ?? placed.length
  return {
    stoppedBy,
    alsoFailed,
    passed: allPassed.filter(({ place }) => place < end),
    after: allPassed.filter(({ place }) => place > end),
    warned: allPassed.filter((step) => step.warning !== undefined),
  }
}
