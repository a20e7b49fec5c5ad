/** A place where a person could read or hear the other side's real number. */
export interface LeakFinding {
  readonly at: number
  readonly surface: 'message' | 'caller-id' | 'caption'
  /** Whose surface it is. */
  readonly participantSid: string
  /** The number found, its middle digits masked. */
  readonly leakedIdentifierMasked: string
  /** Message or call SID. */
  readonly where: string
}

/** `leaks` are ours and must stay empty; `disclosures` are numbers a person typed themselves. */
export interface LeakReport {
  /** Deliveries checked. */
  readonly checked: number
  readonly leaks: readonly LeakFinding[]
  readonly disclosures: readonly LeakFinding[]
}

/** A report that may hold only the newest of what was found. */
export interface LeakSummary extends LeakReport {
  readonly leakCount: number
  readonly disclosureCount: number
}
