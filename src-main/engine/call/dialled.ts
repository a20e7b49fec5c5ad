/** A call as it comes in from a phone. */
export interface Dialled {
  /** The caller's leg. */
  readonly sid: string
  /** Real number of the caller. */
  readonly from: string
  readonly to: string
}
