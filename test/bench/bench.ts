/** What a bench measured in one run. */
export interface Measurement {
  readonly ours: number
  readonly reference: number
  readonly unit: string
}

export interface Bench {
  readonly name: string
  /** `isFull` asks for the sizes that take minutes, where a smaller one is the standard. */
  readonly measure: (isFull: boolean) => Measurement | Promise<Measurement>
}
