import { callingCode } from '#shared/numbers/calling-code.ts'

/** Numbers reserved for fiction, so that a suggested phone is nobody's. https://www.nationalnanpa.com/number_resource_info/555_numbers.html */
const fictional = Array.from({ length: 100 }, (_, index) => `+1415555${String(100 + index).padStart(4, '0')}`)
/** Proxy numbers that are easy to tell apart on a stage: +1 415 555 1212, 3434, … */
const memorable = [12, 34, 56, 78, 90, ...Array.from({ length: 90 }, (_, index) => index + 10)].map(
  (pair) => `+1415555${pair}${pair}`,
)

const names = ['Ana', 'Ben', 'Chloe', 'Dev', 'Elif', 'Femi', 'Grace', 'Hugo'] as const

/** The first fictional number that is not taken. */
export function suggestPhone(taken: ReadonlySet<string>): string {
  return (
    fictional.filter((_, index) => index > 0 && index % 11 === 0).find(isFree(taken)) ??
    fictional.find(isFree(taken)) ??
    ''
  )
}

/**
 * The first memorable number that is not taken; for people of whom one is not of North America the beginning of
 * theirs, since a number of another country would not do.
 */
export function suggestProxyNumber(taken: ReadonlySet<string>, people: readonly string[] = []): string {
  const abroad = people.map(callingCode).find((code) => code !== '1')
  return abroad === undefined ? (memorable.find(isFree(taken)) ?? '') : `+${abroad}`
}

export function suggestName(taken: ReadonlySet<string>): string {
  return names.find((name) => !taken.has(name)) ?? ''
}

/** The name after the newest that ends in a number: Ride 7 → Ride 8, past those that are taken. */
export function suggestSessionName(existing: readonly string[]): string {
  const last = existing.findLast((name) => /\d+$/.test(name))
  const [, stem = 'Ride ', digits = '0'] = /^(.*?)(\d+)$/.exec(last ?? '') ?? []
  let next = Number(digits) + 1
  while (existing.includes(`${stem}${next}`)) next += 1
  return `${stem}${next}`
}

function isFree(taken: ReadonlySet<string>): (e164: string) => boolean {
  return (e164) => !taken.has(e164)
}
