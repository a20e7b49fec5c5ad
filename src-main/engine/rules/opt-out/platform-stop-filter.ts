import { type Decision, passed } from '#shared/catalog/decision.ts'
import type { StopFilterAction } from '#shared/catalog/rules/opt-out-rules.ts'
import { isTollFree } from '../country/area-code.ts'
import { onlyWord } from './only-word.ts'
import { type OptOutEra, platformKeyword, tollFreeKeyword } from './opt-out-words.ts'

export interface InboundText {
  readonly from: string
  readonly to: string
  readonly body: string
}

export interface StopFilterPolicy {
  readonly optOutEra: OptOutEra
  readonly smsStopFiltering: boolean
}

/** What the platform does with a keyword; it passes the text on to the number's webhook all the same. */
export interface StopFilterVerdict {
  /** Changes the block of the pair, or null. */
  readonly change: 'block' | 'unblock' | null
  /** The text that goes back to the sender at once, or null. */
  readonly reply: string | null
  /** The keyword as typed. */
  readonly word: string
  readonly decision: Decision
}

/**
 * The platform's own filter, which comes before Proxy. Null when the text is no keyword.
 * `isBlocked` tells whether this pair is blocked already. https://help.twilio.com/articles/223134027
 */
export function platformStopFilter(
  { from, to, body }: InboundText,
  { optOutEra, smsStopFiltering }: StopFilterPolicy,
  isBlocked: boolean,
): StopFilterVerdict | null {
  const word = onlyWord(body)
  if (word === null) return null
  const tollFree = isTollFree(to)
  const capitals = word.toUpperCase()
  const keyword = tollFree ? tollFreeKeyword(capitals) : platformKeyword(capitals, optOutEra)
  if (keyword === undefined) return null
  const action = tollFree || smsStopFiltering ? actionOn(keyword, isBlocked) : 'off'
  return {
    change: action === 'block' || action === 'unblock' ? action : null,
    reply: (tollFree ? tollFreeReplies : replies)[action],
    word,
    decision: passed('platform-stop-filter', { word, from, to, action }),
  }
}

function actionOn(keyword: 'stop' | 'start' | 'help', isBlocked: boolean): StopFilterAction {
  if (keyword === 'stop') return isBlocked ? 'still-blocked' : 'block'
  if (keyword === 'start') return isBlocked ? 'unblock' : 'not-blocked'
  return 'help'
}

type Replies = Readonly<Record<StopFilterAction, string | null>>

const resubscribed =
  'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.'

const replies: Replies = {
  block:
    'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
  'still-blocked': null,
  unblock: resubscribed,
  'not-blocked': resubscribed,
  help: 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
  off: null,
}

const unstopped = 'NETWORK MSG: You have replied "unstop" and will begin receiving messages again from this number.'

const tollFreeReplies: Replies = {
  block:
    'NETWORK MSG: You replied with the word "stop" which blocks all texts sent from this number. Text back "unstop" to receive messages again.',
  'still-blocked': null,
  unblock: unstopped,
  'not-blocked': unstopped,
  help: null,
  off: null,
}

const everyReply: ReadonlySet<string | null> = new Set([...Object.values(replies), ...Object.values(tollFreeReplies)])

/** Whether a text has the very words with which the platform itself answers a keyword. */
export function isStopFilterReply(body: string): boolean {
  return everyReply.has(body)
}
