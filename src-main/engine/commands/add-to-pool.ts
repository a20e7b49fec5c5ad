import type { CommandOf } from '#shared/contract/command.ts'
import { e164Pattern } from '#shared/contract/fields.ts'
import { ok } from '#shared/contract/result.ts'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import { findOwnedNumber, findOwnedNumberByE164 } from '../../store/owned-numbers.ts'
import { findPoolSize, insertPoolNumber } from '../../store/pool.ts'
import { findService } from '../../store/services.ts'
import { serviceNotFound } from '../not-found.ts'
import { checkPoolRoom, warnNearPoolLimit } from '../number/pool-room.ts'
import { refusal } from '../refusal.ts'
import { lostPlus } from '../rules/country/lost-plus.ts'
import type { CommandHandler, Refused, Step } from '../step.ts'

/** https://www.twilio.com/docs/proxy/api/phone-number#add-a-phone-number-to-a-proxy-service */
export const addToPool: CommandHandler<'pool.add'> = (step, command) => {
  const { serviceSid } = command
  if (findService(step.db, serviceSid) === undefined) return serviceNotFound(serviceSid)
  const named = findNamedNumber(step, command)
  if ('error' in named) return named
  if (named.pool?.serviceSid === serviceSid) return refusal(80104, 'PhoneNumber has already been added to Service')
  if (named.pool !== null) return refusal(80101, 'PhoneNumber has already been added to another Service')
  if (named.messagingService !== null) {
    return refusal(80601, 'Phone Number is not available: it is bound to a Messaging Service.')
  }
  const isReserved = command.isReserved ?? false
  const full = checkPoolRoom(findPoolSize(step.db, serviceSid), isReserved)
  if (full !== null) return full

  insertPoolNumber(step.db, { numberSid: named.sid, serviceSid, isReserved, at: step.now })
  warnNearPoolLimit(step, serviceSid, isReserved)
  const number: OwnedNumber = {
    ...named,
    pool: { serviceSid, isReserved, inUse: 0, dateCreated: step.now, dateUpdated: step.now },
  }
  step.emit({ type: 'number.changed', number })
  return ok(number)
}

function findNamedNumber(step: Step, { numberSid, phoneNumber }: CommandOf<'pool.add'>): OwnedNumber | Refused {
  if (numberSid !== undefined && phoneNumber !== undefined) {
    return refusal(80701, "'PhoneNumber' is invalid. Give either Sid or PhoneNumber, not both.", {
      parameter: 'phoneNumber',
    })
  }
  if (numberSid !== undefined) {
    if (!/^PN[0-9a-f]{32}$/.test(numberSid)) {
      return refusal(80407, `'Sid' is invalid. '${numberSid}' is not a Phone Number Sid.`, { parameter: 'numberSid' })
    }
    return (
      findOwnedNumber(step.db, numberSid) ??
      refusal(80301, `Phone Number Sid ${numberSid} was not found on this account.`, { parameter: 'numberSid' })
    )
  }
  if (phoneNumber === undefined) {
    return refusal(20001, 'Missing required parameter Sid or PhoneNumber in the post body', { parameter: 'numberSid' })
  }
  if (!e164Pattern.test(phoneNumber)) {
    const message = `'PhoneNumber' is invalid. '${phoneNumber}' is not a phone number.${lostPlus(phoneNumber)}`
    return refusal(80406, message, { parameter: 'phoneNumber' })
  }
  return (
    findOwnedNumberByE164(step.db, phoneNumber) ??
    refusal(80606, `Phone number ${phoneNumber} is not owned by this account.`, { parameter: 'phoneNumber' })
  )
}
