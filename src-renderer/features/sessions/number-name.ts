import { useMirror } from '#renderer/state/mirror.ts'
import { steadyName } from '#renderer/ui/steady-name.ts'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'

/** What somebody called a number, a scene for instance; null where it is called as it is written. */
export function givenName({ friendlyName }: Pick<OwnedNumber, 'friendlyName'>): string | null {
  return /\p{L}/u.test(friendlyName) ? steadyName(friendlyName) : null
}

export function useNumberName(e164: string | undefined): string | null {
  return useMirror(({ world }) => {
    const number = world?.numbers.find((one) => one.e164 === e164)
    return number === undefined ? null : givenName(number)
  })
}
