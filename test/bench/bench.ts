/** What a bench measured in one run. */
export interface Measurement {
  readonly ours: number
  readonly reference: number
  readonly unit: string
}

export interface Bench {
  readonly name: string
  readonly measure: () => Measurement | Promise<Measurement>
}
