import type { Origin } from './origin.ts'

/** The account's folder in the 2010-04-01 API, whose `uri`s are relative. https://www.twilio.com/docs/iam/api/account */
export function accountUrl({ accountSid }: Pick<Origin, 'accountSid'>): string {
  return `/2010-04-01/Accounts/${accountSid}`
}
