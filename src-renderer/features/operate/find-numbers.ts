import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import type { Service } from '#shared/resources/service.ts'

/** Numbers that hold the typed digits, or whose country or service has the typed word. */
export function findNumbers(
  numbers: readonly OwnedNumber[],
  services: readonly Service[],
  typed: string,
): readonly OwnedNumber[] {
  const wanted = typed.toLowerCase().replaceAll(/[\s().+-]/g, '')
  const names = new Map(services.map(({ sid, uniqueName }) => [sid, uniqueName]))
  return numbers.filter(({ e164, isoCountry, pool }) =>
    `${e164} ${isoCountry} ${names.get(pool?.serviceSid ?? '') ?? 'no pool'}`
      .toLowerCase()
      .replaceAll(/[().+-]/g, '')
      .split(' ')
      .some((part) => part.includes(wanted)),
  )
}
