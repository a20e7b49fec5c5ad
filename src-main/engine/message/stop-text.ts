import type { ContactOutcome } from '#shared/resources/timeline-entry.ts'
import type { Whereabouts } from '../contact/find-route.ts'
import type { SoFar } from '../contact/so-far.ts'
import type { Step } from '../step.ts'
import type { MessageFate } from './decide-message.ts'
import type { IncomingText } from './incoming-text.ts'
import { concludeText, enterText } from './record-message.ts'

/** A text that waited for the application goes no further. The sender does not notice. */
export function stopText(
  step: Step,
  text: IncomingText,
  where: Whereabouts,
  outcome: Extract<ContactOutcome, 'blocked-intercept' | 'out-of-session' | 'failed'>,
  soFar: SoFar,
): void {
  const fate: MessageFate = { event: 'STOPPED', outcome, recipient: null, alerts: [], decisions: [] }
  const stopped = { text, where, fate, soFar }
  const timelineRow = enterText(step, stopped, { interactionSid: null, reachedSid: null })
  concludeText(step, stopped, { interactionSid: null, timelineRow })
}
