import { ok } from '#shared/contract/result.ts'
import { findInteraction, deleteInteraction as remove } from '../../store/interactions.ts'
import { insertLegsOfInteraction } from '../../store/retention.ts'
import { notFound } from '../not-found.ts'
import type { CommandHandler } from '../step.ts'

/** Takes the interaction; the messages or calls behind it stay. https://www.twilio.com/docs/proxy/api/interaction */
export const deleteInteraction: CommandHandler<'interaction.delete'> = (step, command) => {
  const { serviceSid, sessionSid, interactionSid } = command
  const interaction = findInteraction(step.db, interactionSid)
  if (interaction?.serviceSid !== serviceSid || interaction.sessionSid !== sessionSid) {
    return notFound(`/Services/${serviceSid}/Sessions/${sessionSid}/Interactions/${interactionSid}`)
  }
  insertLegsOfInteraction(step.db, interactionSid)
  remove(step.db, interactionSid)
  step.emit({ type: 'interaction.deleted', sessionSid, interactionSid })
  return ok(null)
}
