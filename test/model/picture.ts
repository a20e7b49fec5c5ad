/** What can be seen of a proxy from outside; the model and the engine must look the same. */
export interface Picture {
  readonly sessions: readonly {
    readonly sid: string
    readonly status: string
    /** Person and number of each who is present. */
    readonly pairs: readonly string[]
  }[]
  readonly pool: readonly { readonly number: string; readonly isReserved: boolean; readonly inUse: number }[]
  readonly optOuts: readonly string[]
  readonly phones: readonly {
    readonly person: string
    readonly received: readonly (readonly [number: string, body: string])[]
    /** Direction and status of the call under way. */
    readonly calls: readonly string[]
  }[]
}
