/** The platform's block of one pair: it sends nothing from `proxyNumber` to `phone`. */
export interface OptOut {
  readonly phone: string
  readonly proxyNumber: string
  /** The word that was texted, as typed. */
  readonly keyword: string
  readonly since: number
}
