/** Digits that belong together in a text, with whatever is written between them left out. */
export interface DigitRun {
  readonly digits: string
  /** For each digit: its index in the text. */
  readonly at: readonly number[]
}

/** Zeros of the digits that people type: ASCII, Arabic, Persian, Devanagari, Bengali, full-width. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10]
/** Characters between two digits beyond which nobody reads on: a few words. */
const longestGap = 24

/** The value of a digit in any of these scripts, or -1. */
export function digitValue(code: number): number {
  if (code < 0x30) return -1
  for (const zero of zeros) {
    if (code < zero) return -1
    if (code < zero + 10) return code - zero
  }
  return -1
}

/** Runs of at least `shortest` digits; marks and a few words may stand between two digits. */
export function digitRuns(text: string, shortest: number): DigitRun[] {
  const runs: DigitRun[] = []
  let digits = ''
  let at: number[] = []
  let gap = 0
  const finish = () => {
    if (digits.length >= shortest) runs.push({ digits, at })
    digits = ''
    at = []
  }
  for (let index = 0; index < text.length; index += 1) {
    const value = digitValue(text.charCodeAt(index))
    if (value >= 0) {
      digits += value
      at.push(index)
      gap = 0
    } else if (digits !== '') {
      gap += 1
      if (gap > longestGap) finish()
    }
  }
  finish()
  return runs
}
