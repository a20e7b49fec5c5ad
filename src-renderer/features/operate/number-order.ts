import { readNumber } from '../create/read-number.ts'
import { type OfferName, offers, suggestFrom } from './number-offers.ts'

/** What is bought: a number of an area code, or this very one. */
export type Purchase = { readonly areaCode: string } | { readonly e164: string }

/** An order as it stands in the fields. */
export interface OrderDraft {
  readonly from: OfferName
  readonly areaCode: string
  readonly count: string
  /** Numbers written down, with commas or line ends between. */
  readonly written: string
}

export type ReadOrder =
  | { readonly ok: true; readonly purchases: readonly Purchase[] }
  | { readonly ok: false; readonly faults: Partial<Record<keyof OrderDraft, string>> }

const most = 50

export function readOrder({ from, areaCode, count, written }: OrderDraft, taken: ReadonlySet<string>): ReadOrder {
  const offer = offers[from]
  if (offer.by === 'hand') return readWritten(written)
  const wanted = Number(count.trim() || Number.NaN)
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > most) {
    return { ok: false, faults: { count: `Give a whole number from 1 to ${most}.` } }
  }
  if (offer.by === 'area-code') {
    return { ok: true, purchases: Array.from({ length: wanted }, () => ({ areaCode: areaCode.trim() })) }
  }
  const numbers = suggestFrom(offer, wanted, taken)
  if (numbers.length < wanted) {
    return { ok: false, faults: { count: `Only ${numbers.length} of them are free. (21452)` } }
  }
  return { ok: true, purchases: numbers.map((e164) => ({ e164 })) }
}

function readWritten(written: string): ReadOrder {
  const parts = written
    .split(/[\n,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const wrong = parts.filter((part) => readNumber(part) === null)
  if (wrong.length > 0) {
    return { ok: false, faults: { written: `${wrong.join(', ')}: not a valid phone number. (21421)` } }
  }
  if (parts.length === 0) return { ok: false, faults: { written: 'Write at least one, like +1 415 555 0133.' } }
  return { ok: true, purchases: parts.flatMap((part) => readNumber(part) ?? []).map((e164) => ({ e164 })) }
}
