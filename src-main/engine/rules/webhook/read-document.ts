import { limits } from '#shared/catalog/limits.ts'
import { mediaType } from '#shared/contract/media-type.ts'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import type { AlertNotice } from '../alert-notice.ts'
import { parseTwiml, type TwimlElement } from '../twiml/parse-twiml.ts'

export type Answered = Extract<WebhookAnswer, { kind: 'answered' }>

interface Unreadable {
  readonly ok: false
  /** As in "it cannot be used: …". */
  readonly why: string
  readonly alert: AlertNotice
}

type Document = { readonly ok: true; readonly verbs: readonly TwimlElement[] } | Unreadable

/** Reads the TwiML that an address answered with. https://www.twilio.com/docs/voice/twiml */
export function readDocument(address: string, { contentType, body }: Answered): Document {
  if (!xmlTypes.has(mediaType(contentType))) {
    const [text, why] =
      contentType === ''
        ? [`${address} answered without a content type.`, 'it has no content type']
        : [`${address} answered with the content type “${contentType}”.`, `its content type is “${contentType}”`]
    return { ok: false, why, alert: { code: 12300, text } }
  }
  if (new TextEncoder().encode(body).length > limits.webhookAnswerBytes) return tooLargeDocument(address)
  const parsed = parseTwiml(body)
  if (parsed.ok) return parsed
  return { ok: false, why: 'it is not TwiML', alert: { code: 12100, text: `${address}: ${parsed.problem}` } }
}

const xmlTypes = new Set(['application/xml', 'text/xml'])

export function tooLargeDocument(address: string): Unreadable {
  return {
    ok: false,
    why: 'it is too large',
    alert: { code: 11750, text: `${address} answered with more than 64 kB.` },
  }
}
