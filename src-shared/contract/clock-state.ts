/** Simulated time as the host drives it. */
export interface ClockState {
  readonly run: number
  /** ms since the epoch. */
  readonly now: number
  readonly mode: 'paused' | 'running'
  /** Simulated seconds a real second, while running. */
  readonly rate: number
  /** When the next timer falls due, ms, or null. */
  readonly nextDueAt: number | null
  /** Why simulated time stands still although it runs, or null. */
  readonly heldBy: 'webhook' | null
}
