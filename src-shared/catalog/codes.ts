import { accountCodes } from './codes/account-codes.ts'
import type { CodeEntry, CodeTable } from './codes/code-entry.ts'
import { conflictCodes } from './codes/conflict-codes.ts'
import { deliveryCodes } from './codes/delivery-codes.ts'
import { identifierCodes } from './codes/identifier-codes.ts'
import { membershipCodes } from './codes/membership-codes.ts'
import { numberChoiceCodes } from './codes/number-choice-codes.ts'
import { requestCodes } from './codes/request-codes.ts'
import { rulingCodes } from './codes/ruling-codes.ts'
import { serverCodes } from './codes/server-codes.ts'
import { trafficCodes } from './codes/traffic-codes.ts'
import { webhookCodes } from './codes/webhook-codes.ts'

const codes: CodeTable = {
  ...requestCodes,
  ...accountCodes,
  ...webhookCodes,
  ...deliveryCodes,
  ...membershipCodes,
  ...numberChoiceCodes,
  ...identifierCodes,
  ...serverCodes,
  ...rulingCodes,
  ...conflictCodes,
  ...trafficCodes,
}

/** All codes that the catalog knows, in ascending order. */
export const knownCodes: readonly number[] = Object.keys(codes).map(Number)

/** The entry of a code; undefined for one that Proxy and its platform slice do not have. */
export function findCode(code: number): CodeEntry | undefined {
  return codes[code]
}

/** The entry of a code that the simulator itself uses. Throws for an unknown one. */
export function codeEntry(code: number): CodeEntry {
  const entry = codes[code]
  if (!entry) throw new Error(`The catalog has no code ${code}`)
  return entry
}

/** The public page about an error or debugger code. */
export function moreInfo(code: number): string {
  return `https://www.twilio.com/docs/errors/${code}`
}
