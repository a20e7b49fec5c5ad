import type { ApiError } from '#shared/contract/result.ts'
import type { Refused } from './step.ts'

/** A plain 4xx with a code of the catalog: nothing but the answer is left of it. */
export function refusal(
  code: ApiError['code'],
  message: string,
  extra: { status?: number; parameter?: string } = {},
): Refused {
  const { parameter } = extra
  return {
    ok: false,
    error: { code, status: extra.status ?? 400, message, ...(parameter === undefined ? {} : { parameter }) },
  }
}
