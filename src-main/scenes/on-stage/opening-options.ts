/** What a run may have other than the scene says. */
export interface OpeningOptions {
  readonly seed?: number | undefined
  /** ms. */
  readonly startTime?: number | undefined
}
