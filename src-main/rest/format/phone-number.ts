import type { Capabilities, OwnedNumber } from '#shared/resources/owned-number.ts'
import { isoSeconds } from '../../engine/rules/webhook/iso-seconds.ts'
import { type Origin, serviceUrl } from './origin.ts'

/** A number as a member of a pool. Throws for one that is in none. https://www.twilio.com/docs/proxy/api/phone-number */
export function formatPhoneNumber(number: OwnedNumber, origin: Origin) {
  const { pool } = number
  if (pool === null) throw new Error(`The number ${number.e164} is in no pool.`)
  return {
    sid: number.sid,
    account_sid: origin.accountSid,
    service_sid: pool.serviceSid,
    phone_number: number.e164,
    friendly_name: number.friendlyName,
    iso_country: number.isoCountry,
    capabilities: directional(number.capabilities),
    is_reserved: pool.isReserved,
    in_use: pool.inUse,
    date_created: isoSeconds(pool.dateCreated),
    date_updated: isoSeconds(pool.dateUpdated),
    url: `${serviceUrl(origin, pool.serviceSid)}/PhoneNumbers/${number.sid}`,
  }
}

function directional({ mms, sms, voice }: Capabilities) {
  return {
    mms_inbound: mms,
    mms_outbound: mms,
    sms_inbound: sms,
    sms_outbound: sms,
    voice_inbound: voice,
    voice_outbound: voice,
  }
}
