import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import { accountUrl } from './account.ts'
import { rfc2822 } from './date.ts'
import type { Origin } from './origin.ts'

/** A number as one of the account's own. https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource */
export function formatIncomingPhoneNumber(number: OwnedNumber, origin: Origin) {
  return {
    sid: number.sid,
    account_sid: origin.accountSid,
    phone_number: number.e164,
    friendly_name: number.friendlyName,
    capabilities: { ...number.capabilities, fax: false },
    ...webhooks(number, origin),
    date_created: rfc2822(number.dateCreated),
    date_updated: rfc2822(number.dateUpdated),
    uri: `${accountUrl(origin)}/IncomingPhoneNumbers/${number.sid}.json`,
    api_version: '2010-04-01',
    status: 'in-use',
    origin: 'twilio',
    beta: false,
    address_requirements: 'none',
    voice_receive_mode: 'voice',
    emergency_status: 'Inactive',
    emergency_address_status: 'unregistered',
    ...notUsed,
  }
}

/** Joining a pool replaces what a number did before; leaving it brings the platform's demonstration, not that. */
function webhooks({ pool }: OwnedNumber, { accountSid }: Origin) {
  const proxy = `https://webhooks.twilio.com/v1/Accounts/${accountSid}/Proxy/${pool?.serviceSid}/Webhooks`
  return {
    voice_url: pool === null ? 'https://demo.twilio.com/welcome/voice/' : `${proxy}/Call`,
    voice_method: 'POST',
    sms_url: pool === null ? 'https://demo.twilio.com/welcome/sms/reply/' : `${proxy}/Message`,
    sms_method: 'POST',
  }
}

/** What the simulator has not, as the platform shows it where it is not used. */
const notUsed = {
  address_sid: null,
  bundle_sid: null,
  emergency_address_sid: null,
  identity_sid: null,
  sms_application_sid: null,
  sms_fallback_method: 'POST',
  sms_fallback_url: null,
  status_callback: null,
  status_callback_method: 'POST',
  trunk_sid: null,
  voice_application_sid: null,
  voice_caller_id_lookup: false,
  voice_fallback_method: 'POST',
  voice_fallback_url: null,
}
