import type { ContactKind } from '#shared/catalog/rules/contact-rules.ts'
import type { AlertNotice } from '../alert-notice.ts'
import type { TwimlElement } from './parse-twiml.ts'

/** What would change who hears or sees what, were it heeded, and the values that change nothing here. */
const unheededAttributes: Readonly<Record<string, readonly (readonly [name: string, harmless?: RegExp])[]>> = {
  Message: [['to'], ['from']],
  Dial: [['callerId'], ['action'], ['timeLimit'], ['record', /^do-not-record$|^false$/]],
  Gather: [['input', /dtmf/]],
}

/** Characters of a value, which may be as long as the document. */
const mostSaid = 80

/**
 * What a verb that is run says in vain. `asIs` are the numbers that it goes by anyway.
 * https://www.twilio.com/docs/errors/12200
 */
export function unheeded(
  { name: verb, attributes }: TwimlElement,
  kind: ContactKind,
  asIs: readonly string[] = [],
): readonly AlertNotice[] {
  return (unheededAttributes[verb] ?? []).flatMap(([name, harmless]) => {
    const value = attributes.get(name)
    if (value === undefined || asIs.includes(value) || harmless?.test(value)) return []
    const said = `<${verb} ${name}="${value.slice(0, mostSaid)}">`
    return [{ code: 12200, text: `The TwiML for the ${kind} holds ${said}; ${name} was not heeded.` }]
  })
}
