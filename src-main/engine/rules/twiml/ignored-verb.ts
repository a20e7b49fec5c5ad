import type { ContactKind } from '#shared/catalog/rules/contact-rules.ts'
import type { AlertNotice } from '../alert-notice.ts'
import type { TwimlElement } from './parse-twiml.ts'

/** A verb that does nothing here: unknown, empty, of the other kind of TwiML, or beyond the simulator. https://www.twilio.com/docs/errors/12200 */
export function ignoredVerb({ name }: Pick<TwimlElement, 'name'>, kind: ContactKind): AlertNotice {
  return { code: 12200, text: `The TwiML for the ${kind} holds <${name}>, which was not run.` }
}
