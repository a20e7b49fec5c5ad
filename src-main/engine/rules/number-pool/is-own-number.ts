import { identifierOfDialForm } from '../country/dial-form.ts'

/** Whether whoever is shown that number is shown the real one of somebody of these people, in the form that is dialled too. */
export function isOwnNumber(e164: string, people: readonly string[]): boolean {
  const shown = identifierOfDialForm(e164)
  return people.some((identifier) => identifierOfDialForm(identifier) === shown)
}
