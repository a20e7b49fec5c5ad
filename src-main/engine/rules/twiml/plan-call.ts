import type { AlertNotice } from '../alert-notice.ts'
import { normalizeIdentifier } from '../country/normalize-identifier.ts'
import type { Gather } from './gather.ts'
import { ignoredVerb } from './ignored-verb.ts'
import { nextDocument } from './next-document.ts'
import type { TwimlDocument, TwimlElement } from './parse-twiml.ts'
import { unheeded } from './unheeded.ts'

/** One thing that TwiML does in a call. Times are simulated seconds. */
export type CallAction =
  | { readonly does: 'hear'; readonly text: string; readonly seconds: number }
  | { readonly does: 'pause'; readonly seconds: number }
  | { readonly does: 'dial'; readonly to: string; readonly seconds: number }
  | { readonly does: 'hang-up' }
  /** Goes on with another document; nothing comes after it. */
  | { readonly does: 'redirect'; readonly url: string }
  /** Prompts while it waits for keys, and goes on only where none are pressed. */
  | ({ readonly does: 'gather'; readonly prompts: readonly Prompt[] } & Gather)
  /** Only as the first: the call is not answered at all. */
  | { readonly does: 'reject'; readonly isBusy: boolean }

/** What may be heard while a call waits for keys. */
export type Prompt = Extract<CallAction, { does: 'hear' | 'pause' }>

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
const standardGatherSeconds = 5
const longestSeconds = 3600
/** A guard: a call that does more than this is nobody's wish. */
const mostActions = 200

type Read = readonly CallAction[] | AlertNotice

/** What TwiML does in a call, in order; nothing follows a verb that ends it. https://www.twilio.com/docs/voice/twiml */
export function planCall({ url, verbs }: TwimlDocument, call: 'unanswered' | 'answered'): CallPlan {
  const actions: CallAction[] = []
  const alerts: AlertNotice[] = []
  for (const verb of verbs) {
    const read =
      verb.name === 'Reject' && (call === 'answered' || actions.length > 0)
        ? ignoredVerb(verb, 'call')
        : readVerb(verb, url)
    if ('code' in read) alerts.push(read)
    else {
      actions.push(...read)
      alerts.push(...unheeded(verb, 'call'))
    }
    if (verb.name === 'Hangup' || verb.name === 'Reject' || verb.name === 'Redirect') break
  }
  return { actions: actions.slice(0, mostActions), alerts }
}

function readVerb(verb: TwimlElement, documentUrl: string): Read {
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
    case 'Redirect':
      return readRedirect(verb, documentUrl)
    case 'Gather':
      return readGather(verb, documentUrl)
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
  const number = normalizeIdentifier(written)
  if (number.kind !== 'phone') return { code: 13224, text: `The TwiML dials “${written}”, which is no phone number.` }
  return [{ does: 'dial', to: number.e164, seconds: whole(verb.attributes.get('timeout'), standardDialSeconds) }]
}

/** It is asked for by POST, whatever method it names. https://www.twilio.com/docs/voice/twiml/redirect */
function readRedirect(verb: TwimlElement, documentUrl: string): Read {
  const url = nextDocument(verb.text, documentUrl)
  return url === null ? ignoredVerb(verb, 'call') : [{ does: 'redirect', url }]
}

/** Keys only: nobody's speech is recognised. https://www.twilio.com/docs/voice/twiml/gather */
function readGather(verb: TwimlElement, documentUrl: string): Read {
  const { attributes, children } = verb
  const url = nextDocument(attributes.get('action') ?? '', documentUrl)
  if (url === null) return ignoredVerb(verb, 'call')
  const prompts = children.flatMap((child) => (promptVerbs.has(child.name) ? readPrompts(child, documentUrl) : []))
  const mostDigits = whole(attributes.get('numDigits'), 0) || null
  const finishOnKey = attributes.get('finishOnKey') ?? '#'
  const seconds = whole(attributes.get('timeout'), standardGatherSeconds)
  return [{ does: 'gather', prompts, url, mostDigits, finishOnKey, seconds, digits: '' }]
}

const promptVerbs = new Set(['Say', 'Play', 'Pause'])

function readPrompts(verb: TwimlElement, documentUrl: string): readonly Prompt[] {
  const read = readVerb(verb, documentUrl)
  return 'code' in read ? [] : (read as readonly Prompt[])
}

function whole(text: string | undefined, standard: number): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Math.min(Number(text), longestSeconds) : standard
}
