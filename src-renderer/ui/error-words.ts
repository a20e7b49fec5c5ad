import type { ApiError } from '#shared/contract/result.ts'

/** `The number is in use. (80611)` */
export function errorWords({ message, code }: ApiError): string {
  return `${message} (${code})`
}
