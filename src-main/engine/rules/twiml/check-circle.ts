import { type Decision, failed } from '#shared/catalog/decision.ts'
import type { AlertNotice } from '../alert-notice.ts'
import { addressInWords } from '../webhook/address-in-words.ts'

/** How many documents may follow each other in one call or text: they might point at each other in a circle. */
const mostDocuments = 20

interface Circle {
  readonly decision: Decision
  readonly alert: AlertNotice
}

/** Whether TwiML has led on so often that the next address is not asked any more; null where it is. `trace` is that of the contact. */
export function checkCircle(url: string, trace: readonly Decision[]): Circle | null {
  const documents = trace.filter(({ rule }) => rule === 'twiml-answer').length
  if (documents < mostDocuments) return null
  return {
    decision: failed('twiml-answer', { status: null, use: 'circle' }),
    alert: {
      code: 12200,
      text: `The TwiML leads on without end, at last to ${addressInWords(url)}, which is not asked.`,
    },
  }
}
