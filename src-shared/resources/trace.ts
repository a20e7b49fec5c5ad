/** One decision, told: what the rule looked at, what it decided, why, and where that is documented. */
export interface TraceStep {
  /** Rule id of the catalog. */
  readonly rule: string
  readonly saw: string
  readonly decided: string
  readonly because: string
  /** Address of the public page that the rule comes from. */
  readonly source: string
  readonly passed: boolean
  /** What would have let it pass, or what to do about the warning; only on a step that did not pass, or has one. */
  readonly remedy?: string
  /** Code with which the debugger warns of it; only on a step that passed all the same. */
  readonly warning?: number
}

/** Every decision on one contact or refusal, in the order decided. */
export interface Trace {
  readonly traceId: string
  readonly outcome: string
  readonly steps: readonly TraceStep[]
}
