import type { AlertNotice } from '../alert-notice.ts'
import { ignoredVerb } from './ignored-verb.ts'
import { nextDocument } from './next-document.ts'
import type { TwimlDocument, TwimlElement } from './parse-twiml.ts'
import { unheeded } from './unheeded.ts'

/** A text back to the sender, from the number they wrote to. */
export interface Reply {
  readonly body: string
  readonly mediaUrls: readonly string[]
}

interface Pair {
  readonly from: string
  readonly to: string
}

export interface ReplyPlan {
  readonly replies: readonly Reply[]
  /** The document that goes on from here, or null. */
  readonly next: string | null
  readonly alerts: readonly AlertNotice[]
}

/**
 * What TwiML does for a text from the one to the other: each `<Message>` is a reply, whatever recipient it names.
 * https://www.twilio.com/docs/messaging/twiml
 */
export function planReplies({ url, verbs }: TwimlDocument, { from, to }: Pair): ReplyPlan {
  const replies: Reply[] = []
  const alerts: AlertNotice[] = []
  let next: string | null = null
  for (const verb of verbs) {
    if (verb.name === 'Redirect') next = nextDocument(verb.text, url)
    const reply = verb.name === 'Message' ? readMessage(verb) : null
    if (reply !== null) {
      replies.push(reply)
      alerts.push(...unheeded(verb, 'message', [from, to]))
    } else if (next === null) alerts.push(ignoredVerb(verb, 'message'))
    if (verb.name === 'Redirect') break
  }
  return { replies, next, alerts }
}

/** Null for one that says nothing. */
function readMessage({ text, children }: TwimlElement): Reply | null {
  const inside = (name: string) => children.filter((child) => child.name === name).map((child) => child.text)
  const [body = text] = inside('Body')
  const mediaUrls = inside('Media').filter((url) => url !== '')
  return body === '' && mediaUrls.length === 0 ? null : { body, mediaUrls }
}
