import type { Contact } from '#shared/contract/command.ts'
import type { Result } from '#shared/contract/result.ts'
import { settledContact } from '../simulator/settled-contact.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { type Answer, answerOf } from './answer.ts'

/** What became of a message or call, as soon as that is known: a webhook may take its time. */
export async function answerWhenSettled(
  simulator: Simulator,
  contact: Result<Contact>,
  signal: AbortSignal,
  sidField: 'messageSid' | 'callSid',
): Promise<Answer> {
  const settled = contact.ok ? await settledContact(simulator, contact.value, signal) : contact
  return answerOf(settled, ({ resourceSid, outcome, interactionSid, alertSids, traceId }) => ({
    [sidField]: resourceSid,
    outcome,
    interactionSid,
    alertSids,
    traceId,
  }))
}
