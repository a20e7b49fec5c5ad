import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import { insertOwnedNumber } from '../../store/owned-numbers.ts'
import { countryOfNumber } from '../rules/country/country-of-number.ts'
import { friendlyName } from '../rules/country/friendly-name.ts'
import type { Step } from '../step.ts'

/** A number new to the account, able to do everything. The simulator sells any number, valid or not. */
export function buyNumber(step: Step, e164: string, name = friendlyName(e164)): OwnedNumber {
  const number: OwnedNumber = {
    sid: step.newSid('PN'),
    e164,
    friendlyName: name,
    isoCountry: countryOfNumber(e164) ?? 'ZZ',
    capabilities: { voice: true, sms: true, mms: true },
    messagingService: null,
    dateCreated: step.now,
    dateUpdated: step.now,
    pool: null,
  }
  insertOwnedNumber(step.db, number)
  return number
}
