import { callingCode } from './calling-code.ts'
import { type DigitRun, digitRuns, digitValue } from './digit-runs.ts'

/** Where a number stands in a text: from its first digit to behind its last. */
export interface NumberSpot {
  readonly start: number
  readonly end: number
}

/**
 * Finds the first place of a forbidden number in a text, however it is written: formatted, spaced, dotted, with words
 * between its groups, with plus, with 00 or 011, in national form with or without a leading 0, in full-width digits.
 * Digits directly before or after it make it another number. Fast where there are too few digits, which is nearly always.
 */
export function findNumber(text: string, e164: string): NumberSpot | null {
  const code = callingCode(e164)
  const national = e164.slice(1 + code.length)
  if (!hasDigits(text, national.length)) return null
  const forms = [`${code}${national}`, `${code}0${national}`, ...mobileForms(code, national), national]
  for (const run of digitRuns(text, national.length)) {
    const spots = forms.flatMap((form) => findForm(run, form) ?? [])
    const [first] = spots.sort((one, other) => one.start - other.start)
    if (first !== undefined) return first
  }
  return null
}

/** Mexico’s 1 and Argentina’s 9, which are inserted when dialling. */
function mobileForms(code: string, national: string): string[] {
  if (code === '52') return [`521${national}`]
  return code === '54' ? [`549${national}`] : []
}

function hasDigits(text: string, wanted: number): boolean {
  let missing = wanted
  for (let index = 0; index < text.length && missing > 0; index += 1) {
    if (digitValue(text.charCodeAt(index)) >= 0) missing -= 1
  }
  return missing === 0
}

function findForm({ digits, at }: DigitRun, form: string): NumberSpot | null {
  for (let first = digits.indexOf(form); first >= 0; first = digits.indexOf(form, first + 1)) {
    const last = first + form.length - 1
    if (beginsThere(digits, at, first) && !touches(at, last, last + 1)) {
      return { start: at[first] ?? 0, end: (at[last] ?? 0) + 1 }
    }
  }
  return null
}

/** Nothing but an exit code or leading zeros stands directly before it. */
function beginsThere(digits: string, at: readonly number[], first: number): boolean {
  let begin = first
  while (touches(at, begin - 1, begin)) begin -= 1
  return /^(0*|011)$/.test(digits.slice(begin, first))
}

/** Whether two digits of the run are neighbours in the text. */
function touches(at: readonly number[], left: number, right: number): boolean {
  const before = at[left]
  const after = at[right]
  return before !== undefined && after !== undefined && after === before + 1
}
