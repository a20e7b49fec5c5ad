import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import { limits } from '#shared/catalog/limits.ts'
import { findMagicNumber } from '#shared/catalog/magic-numbers.ts'
import { countSegments } from '#shared/messages/count-segments.ts'
import type { AlertNotice } from '../alert-notice.ts'

export interface OutboundText {
  /** The number that sends. */
  readonly from: string
  readonly to: string
  readonly body: string
}

export interface OutboundCheck {
  readonly refusal: AlertNotice | null
  readonly numSegments: number
  readonly decisions: readonly Decision[]
}

/**
 * Whether the platform takes a text for sending. `isBlocked`: the recipient has opted out of this number.
 * https://www.twilio.com/docs/errors/21610, https://www.twilio.com/docs/errors/21617
 */
export function checkOutbound({ from, to, body }: OutboundText, isBlocked: boolean): OutboundCheck {
  const { encoding, segments: numSegments } = countSegments(body)
  const characters = body.length <= limits.messageBodyLength ? body.length : [...body].length
  const decisions: Decision[] = []
  const refuse = (code: number, text: string): OutboundCheck => ({ refusal: { code, text }, numSegments, decisions })

  const fits = characters <= limits.messageBodyLength
  decisions.push((fits ? passed : failed)('message-length', { characters, segments: numSegments, encoding }))
  if (!fits) {
    const allowed = `${limits.messageBodyLength} are allowed`
    return refuse(21617, `The text from ${from} to ${to} has ${characters} characters; ${allowed}.`)
  }
  const magic = findMagicNumber(to)
  if (magic !== undefined) {
    const code = magic.refusesText
    decisions.push((code === null ? passed : failed)('magic-number', { to, kind: 'message', code }))
    if (code !== null) return refuse(code, `The text from ${from} to ${to} was not sent. ${magic.meaning}`)
  }
  decisions.push((isBlocked ? failed : passed)('outbound-opt-out', { from, to }))
  if (isBlocked) return refuse(21610, `${to} has opted out of texts from ${from}; the text was not sent.`)
  return { refusal: null, numSegments, decisions }
}
