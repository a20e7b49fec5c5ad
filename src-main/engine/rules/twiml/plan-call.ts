import type { AlertNotice } from '../alert-notice.ts'
import { normalizeIdentifier } from '../country/normalize-identifier.ts'
import { ignoredVerb } from './ignored-verb.ts'
import type { TwimlElement } from './parse-twiml.ts'

/** One thing that TwiML does in a call. Times are simulated seconds. */
export type CallAction =
  | { readonly does: 'hear'; readonly text: string; readonly seconds: number }
  | { readonly does: 'pause'; readonly seconds: number }
  | { readonly does: 'dial'; readonly to: string; readonly seconds: number }
  | { readonly does: 'hang-up' }
  /** Only as the first: the call is not answered at all. */
  | { readonly does: 'reject'; readonly isBusy: boolean }

export interface CallPlan {
  readonly actions: readonly CallAction[]
  readonly alerts: readonly AlertNotice[]
}

/** Unhurried speech. */
const charactersASecond = 15
/** What is played is never fetched, so nobody knows how long it is. */
const secondsOfMedia = 5
const mostRepeats = 10
const standardDialSeconds = 30
const longestSeconds = 3600
/** A guard: a call that does more than this is nobody's wish. */
const mostActions = 200

type Read = readonly CallAction[] | AlertNotice

/** What TwiML for a call does, in order; nothing follows a verb that ends it. https://www.twilio.com/docs/voice/twiml */
export function planCall(verbs: readonly TwimlElement[]): CallPlan {
  const actions: CallAction[] = []
  const alerts: AlertNotice[] = []
  for (const verb of verbs) {
    const read = verb.name === 'Reject' && actions.length > 0 ? ignoredVerb(verb, 'call') : readVerb(verb)
    if ('code' in read) alerts.push(read)
    else actions.push(...read)
    if (verb.name === 'Hangup' || verb.name === 'Reject' || verb.name === 'Redirect') break
  }
  return { actions: actions.slice(0, mostActions), alerts }
}

function readVerb(verb: TwimlElement): Read {
  const { name, attributes, text } = verb
  switch (name) {
    case 'Say':
      return text === '' ? ignoredVerb(verb, 'call') : repeated(verb, heard(text, text.length / charactersASecond))
    case 'Play':
      return text === '' ? ignoredVerb(verb, 'call') : repeated(verb, heard(`♪ ${text}`, secondsOfMedia))
    case 'Pause':
      return [{ does: 'pause', seconds: whole(attributes.get('length'), 1) }]
    case 'Dial':
      return readDial(verb)
    case 'Reject':
      return [{ does: 'reject', isBusy: attributes.get('reason') === 'busy' }]
    case 'Hangup':
      return [{ does: 'hang-up' }]
    default:
      return ignoredVerb(verb, 'call')
  }
}

function heard(text: string, seconds: number): CallAction {
  return { does: 'hear', text, seconds: Math.max(1, Math.ceil(seconds)) }
}

/** `loop="0"` means without end; the simulator stops after ten times. */
function repeated({ attributes }: TwimlElement, action: CallAction): CallAction[] {
  const loop = whole(attributes.get('loop'), 1)
  return Array.from({ length: loop === 0 ? mostRepeats : Math.min(loop, mostRepeats) }, () => action)
}

/** Only a number can be dialled, alone or as the first `<Number>`. */
function readDial(verb: TwimlElement): Read {
  const nested = verb.children.find(({ name }) => name === 'Number')
  if (nested === undefined && verb.children.length > 0) return ignoredVerb(verb.children[0] ?? verb, 'call')
  const written = (nested ?? verb).text
  const number = normalizeIdentifier(written, false)
  if (number.kind !== 'phone') return { code: 13224, text: `The TwiML dials “${written}”, which is no phone number.` }
  return [{ does: 'dial', to: number.e164, seconds: whole(verb.attributes.get('timeout'), standardDialSeconds) }]
}

function whole(text: string | undefined, standard: number): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Math.min(Number(text), longestSeconds) : standard
}
