import { codeEntry } from '#shared/catalog/codes.ts'
import { ok } from '#shared/contract/result.ts'
import { findFault } from '../fault/find-fault.ts'
import { tellFault } from '../fault/strike.ts'
import { refusal } from '../refusal.ts'
import type { CommandHandler } from '../step.ts'

/** Refuses a request to Proxy where a fault wants it to fail. https://www.twilio.com/docs/errors/80504 */
export const strikeRequest: CommandHandler<'fault.strikeRequest'> = (step, { url, serviceSid, sessionSid }) => {
  const fault = findFault(step, 'api-error', { from: [], to: [], sessionSid, url })
  if (fault === undefined) return ok(null)
  const code = fault.value ?? 80504
  const text = codeEntry(code).title
  const report = { code, text, decisions: [tellFault(fault)], serviceSid, sessionSid }
  return { ...refusal(code, text, { status: 500 }), fault, report }
}
