import { moreInfo } from '#shared/catalog/codes.ts'
import type { ApiError } from '#shared/contract/result.ts'

/** A refusal as the API puts it. https://www.twilio.com/docs/usage/twilios-response */
export function errorBody(error: ApiError) {
  const code = codeOf(error)
  return { code, message: error.message, more_info: moreInfo(code), status: error.status }
}

/** The simulator's own controls refuse with words; here each is the platform's general code for its status. */
function codeOf({ code, status }: ApiError): number {
  if (typeof code === 'number') return code
  return generalCodes.get(status) ?? 20001
}

const generalCodes = new Map([
  [404, 20404],
  [409, 20409],
  [500, 20500],
])
