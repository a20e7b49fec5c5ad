import type { WebhookRequest } from '#shared/contract/webhook.ts'
import type { StoredCall } from '../../../store/calls.ts'
import { askForTwiml } from '../../contact/ask-for-twiml.ts'
import { callParams } from '../../rules/webhook/inbound-params.ts'
import type { Step } from '../../step.ts'
import { hangUpOn } from '../end-alone.ts'

/** Asks another address how a call goes on; nobody hears anything until it has answered. Where it is not asked, the call ends. https://www.twilio.com/docs/voice/twiml/redirect */
export function askForMore(step: Step, leg: StoredCall, url: string, more: WebhookRequest['params'] = []): void {
  const { sid, phone: from, proxyNumber: to, timelineRow } = leg
  const isAsked = askForTwiml(step, url, {
    kind: 'call',
    from,
    to,
    timelineRow,
    params: (parties) => [...callParams(sid, parties, 'in-progress'), ...more],
  })
  if (!isAsked) hangUpOn(step, leg)
}
