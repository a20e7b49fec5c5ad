import type { Command } from './command.ts'

/** What a stage was set up for; a run that has none is the person's own. */
export interface Piece {
  readonly kind: 'scene' | 'lesson' | 'ticket'
  readonly title: string
}

/** A history that was left and can be returned to. */
export interface BranchSummary {
  readonly id: string
  /** The run it was. */
  readonly run: number
  /** The step up to which it is the same as what replaced it; 0 after a reset. */
  readonly fromSeq: number
  readonly lastSeq: number
  /** Simulated time at which it was left, ms. */
  readonly leftAt: number
  /** It was made by the rules of an earlier version, and cannot be returned to. */
  readonly isReadOnly?: boolean
}

/** As the window lists it. */
export interface BranchView extends BranchSummary {
  /** Null for a run of one's own. */
  readonly piece: Piece | null
  /** Whether anything was done in it since it began. */
  readonly isUsed: boolean
  /** What was done last in it; null where nothing was. */
  readonly last: Command | null
  /** What the people of that were called in it, by their numbers. */
  readonly names: Readonly<Record<string, string>>
}
