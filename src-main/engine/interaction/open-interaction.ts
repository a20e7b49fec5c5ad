import type { Interaction } from '#shared/resources/interaction.ts'
import { insertInteraction } from '../../store/interactions.ts'
import { touchSession } from '../session/touch-session.ts'
import type { Step } from '../step.ts'
import { reportNewInteraction } from './report-interaction.ts'

/**
 * Stores what two participants, or your system and one, exchange; the session is in progress from then on.
 * `since` is when it began, where an intercept kept it waiting.
 * https://www.twilio.com/docs/proxy/api/interaction
 */
export function openInteraction(
  step: Step,
  timelineRow: number,
  opened: Omit<Interaction, 'dateCreated' | 'dateUpdated'>,
  since = step.now,
): Interaction {
  // Field by field, as in `viewSession`, in the order that is hashed.
  const interaction: Interaction = {
    sid: opened.sid,
    sessionSid: opened.sessionSid,
    serviceSid: opened.serviceSid,
    type: opened.type,
    data: opened.data,
    inbound: opened.inbound,
    outbound: opened.outbound,
    isMessageInteraction: opened.isMessageInteraction,
    dateCreated: since,
    dateUpdated: step.now,
  }
  insertInteraction(step.db, interaction, timelineRow)
  step.emit({ type: 'interaction.changed', interaction })
  touchSession(step, interaction.sessionSid)
  reportNewInteraction(step, interaction, timelineRow)
  return interaction
}
