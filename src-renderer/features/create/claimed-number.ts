import { formatNumber } from '#renderer/ui/format-number.ts'
import type { Snapshot } from '#shared/contract/snapshot.ts'

/** Why a number cannot become a proxy number: somebody has it. */
export function whyNotProxy(phones: Snapshot['phones'], e164: string): string | undefined {
  const phone = phones.find((view) => view.phone.e164 === e164)?.phone
  if (phone === undefined) return undefined
  const whose = phone.label === e164 ? 'the number of a phone on stage' : `${phone.label}’s own number`
  return `That is ${whose}; a proxy number must be nobody’s phone.`
}

/** Why a number cannot become somebody's phone: the account has it. */
export function whyNotPhone(numbers: Snapshot['numbers'], e164: string): string | undefined {
  const number = numbers.find((owned) => owned.e164 === e164)
  if (number === undefined) return undefined
  const whose = number.pool === null ? 'a number of the account' : 'a proxy number'
  return `${formatNumber(e164)} is ${whose}; a phone must have a number of its own.`
}
