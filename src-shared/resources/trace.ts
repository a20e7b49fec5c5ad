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
  /** What would have let it pass; only on a step that did not. */
  readonly remedy?: string
}

/** Every decision on one contact or refusal, in the order decided. */
export interface Trace {
  readonly traceId: string
  readonly outcome: string
  readonly steps: readonly TraceStep[]
}
