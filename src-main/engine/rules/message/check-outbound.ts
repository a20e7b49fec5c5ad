import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import { limits } from '#shared/catalog/limits.ts'
import type { AlertNotice } from '../alert-notice.ts'
import { countSegments } from './count-segments.ts'

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
  const { encoding, segments } = countSegments(body)
  const characters = body.length <= limits.messageBodyLength ? body.length : [...body].length
  const length = { characters, segments, encoding }
  if (characters > limits.messageBodyLength) {
    const text = `The text from ${from} to ${to} has ${characters} characters; ${limits.messageBodyLength} are allowed.`
    return { refusal: { code: 21617, text }, numSegments: segments, decisions: [failed('message-length', length)] }
  }
  const fits = passed('message-length', length)
  if (isBlocked) {
    const text = `${to} has opted out of texts from ${from}; the text was not sent.`
    return {
      refusal: { code: 21610, text },
      numSegments: segments,
      decisions: [fits, failed('outbound-opt-out', { from, to })],
    }
  }
  return { refusal: null, numSegments: segments, decisions: [fits, passed('outbound-opt-out', { from, to })] }
}
