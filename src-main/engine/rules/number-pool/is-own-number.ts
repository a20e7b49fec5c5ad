import { findNumber } from '#shared/numbers/find-number.ts'

/** Whether whoever is shown that number is shown the real one of somebody of these people, in any of its forms. */
export function isOwnNumber(e164: string, people: readonly string[]): boolean {
  return people.some((identifier) => findNumber(e164, identifier) !== null)
}
