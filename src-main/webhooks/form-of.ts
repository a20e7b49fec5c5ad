import type { FormField } from './sign-request.ts'

/** The fields as a form, in their order. */
export function formOf(fields: readonly FormField[]): URLSearchParams {
  return new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]))
}
