/** One thing that was written, said, dialled or changed. Empty where there is nothing to say. */
export interface TranscriptLine {
  /** Simulated ms. */
  readonly at: number
  readonly kind: 'message' | 'call' | 'words' | 'session' | 'refusal'
  /** Who wrote, dialled or spoke: a real number. */
  readonly from: string
  /** The number they used. */
  readonly dialled: string
  readonly session: string
  /** The number the other side saw. */
  readonly shownAs: string
  /** Who was reached: a real number. */
  readonly to: string
  readonly outcome: string
  readonly code: string
  readonly text: string
}

export interface Transcript {
  readonly title: string
  readonly lines: readonly TranscriptLine[]
  /** Names that people gave to numbers. */
  readonly names: ReadonlyMap<string, string>
}

export const emptyLine = {
  from: '',
  dialled: '',
  session: '',
  shownAs: '',
  to: '',
  outcome: '',
  code: '',
  text: '',
} as const satisfies Partial<TranscriptLine>
