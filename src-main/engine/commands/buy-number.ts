import { e164Pattern } from '#shared/contract/fields.ts'
import { ok } from '#shared/contract/result.ts'
import { findOwnedNumberByE164 } from '../../store/owned-numbers.ts'
import { buyNumber as buy } from '../number/buy-number.ts'
import { freeNumberIn } from '../number/free-number.ts'
import { refusal } from '../refusal.ts'
import { isAreaCode } from '../rules/country/is-area-code.ts'
import { lostPlus } from '../rules/country/lost-plus.ts'
import type { CommandHandler, Outcome, Step } from '../step.ts'

/** https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource#create-an-incomingphonenumber-resource */
export const buyNumber: CommandHandler<'number.buy'> = (step, { phoneNumber, areaCode, friendlyName }) => {
  const chosen = phoneNumber === undefined ? inAreaCode(step, areaCode) : named(step, phoneNumber)
  if (!chosen.ok) return chosen
  const number = buy(step, chosen.value, friendlyName)
  step.emit({ type: 'number.changed', number })
  return ok(number)
}

function named(step: Step, phoneNumber: string): Outcome<string> {
  if (!e164Pattern.test(phoneNumber)) {
    const message = `PhoneNumber '${phoneNumber}' is not a valid phone number.${lostPlus(phoneNumber)}`
    return refusal(21421, message, { parameter: 'phoneNumber' })
  }
  return findOwnedNumberByE164(step.db, phoneNumber) === undefined
    ? ok(phoneNumber)
    : refusal(21422, `${phoneNumber} is not available.`, { parameter: 'phoneNumber' })
}

function inAreaCode(step: Step, areaCode: string | undefined): Outcome<string> {
  if (areaCode === undefined) {
    return refusal(20001, 'Missing required parameter PhoneNumber or AreaCode in the post body', {
      parameter: 'phoneNumber',
    })
  }
  if (!isAreaCode(areaCode)) {
    return refusal(21451, `AreaCode '${areaCode}' is not a valid area code.`, { parameter: 'areaCode' })
  }
  const free = freeNumberIn(step.db, areaCode)
  return free === undefined
    ? refusal(21452, `No phone numbers found in area code ${areaCode}.`, { parameter: 'areaCode' })
    : ok(free)
}
