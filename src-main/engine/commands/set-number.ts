import { ok } from '#shared/contract/result.ts'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import { findOwnedNumberByE164, updateOwnedNumber } from '../../store/owned-numbers.ts'
import { buyNumber } from '../number/buy-number.ts'
import type { CommandHandler } from '../step.ts'

/** Buys the number if need be, and sets its name, capabilities and Messaging Service as given. */
export const setNumber: CommandHandler<'number.set'> = (step, command) => {
  const number = findOwnedNumberByE164(step.db, command.e164) ?? buyNumber(step, command.e164)
  const { voice, sms, mms } = command.capabilities ?? {}
  const updated: OwnedNumber = {
    ...number,
    friendlyName: command.friendlyName ?? number.friendlyName,
    capabilities: {
      voice: voice ?? number.capabilities.voice,
      sms: sms ?? number.capabilities.sms,
      mms: mms ?? number.capabilities.mms,
    },
    messagingService: command.messagingService === undefined ? number.messagingService : command.messagingService,
    dateUpdated: step.now,
  }
  updateOwnedNumber(step.db, updated)
  step.emit({ type: 'number.changed', number: updated })
  return ok(updated)
}
