import type { Form } from './form.ts'

/**
 * Whether a pair that is active elsewhere must fail the request, under each name that documentation has given it:
 * two ask for failing, two for allowing. https://www.twilio.com/docs/proxy/proxy-changelog
 */
export function failOnConflict(form: Form): boolean | string | undefined {
  const fail = form.flag('FailOnParticipantConflict') ?? form.flag('ReturnErrorOnDuplicateRequest')
  if (fail !== undefined) return fail
  const allow = form.flag('AllowParticipantConflict') ?? form.flag('ProxyAllowParticipantConflict')
  return typeof allow === 'boolean' ? !allow : allow
}
