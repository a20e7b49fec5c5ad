import type { AccountSettings, ServiceSettings } from '../catalog/settings.ts'
import type { Alert } from '../resources/alert.ts'
import type { Fault } from '../resources/fault.ts'
import type { Interaction } from '../resources/interaction.ts'
import type { LeakFinding } from '../resources/leak.ts'
import type { OptOut } from '../resources/opt-out.ts'
import type { OwnedNumber } from '../resources/owned-number.ts'
import type { Phone, PhoneCall, PhoneMessage } from '../resources/phone.ts'
import type { Responder } from '../resources/responder.ts'
import type { Service } from '../resources/service.ts'
import type { SessionView } from '../resources/session.ts'
import type { TimelineEntry } from '../resources/timeline-entry.ts'
import type { WebhookAnswer, WebhookRequest } from './webhook.ts'

/**
 * What happened, told with the whole resource as it is afterwards.
 * Events hold only what the simulation decides: no origin, no token, no real time.
 */
export type EventBody =
  | { readonly type: 'service.changed'; readonly service: Service }
  | { readonly type: 'service.deleted'; readonly serviceSid: string }
  | { readonly type: 'number.changed'; readonly number: OwnedNumber }
  | { readonly type: 'number.released'; readonly e164: string }
  | { readonly type: 'session.changed'; readonly session: SessionView }
  | { readonly type: 'session.deleted'; readonly serviceSid: string; readonly sessionSid: string }
  | { readonly type: 'interaction.changed'; readonly interaction: Interaction }
  | { readonly type: 'interaction.deleted'; readonly sessionSid: string; readonly interactionSid: string }
  | { readonly type: 'phone.changed'; readonly phone: Phone }
  | { readonly type: 'phone.removed'; readonly e164: string }
  /** A bubble appeared on that phone, or its status changed. */
  | { readonly type: 'phone.message'; readonly phone: string; readonly message: PhoneMessage }
  /** A call rang, changed or was heard on that phone. */
  | { readonly type: 'phone.call'; readonly phone: string; readonly call: PhoneCall }
  | { readonly type: 'timeline.entry'; readonly entry: TimelineEntry }
  | { readonly type: 'alert.raised'; readonly alert: Alert }
  | { readonly type: 'optOut.changed'; readonly optOut: OptOut; readonly blocked: boolean }
  /** Something was delivered to a person and searched for the other side's number. */
  | { readonly type: 'delivery.checked'; readonly leak: LeakFinding | null; readonly disclosure: LeakFinding | null }
  /** A request to the application has to leave; one to the built-in responder stays here. */
  | { readonly type: 'webhook.requested'; readonly request: WebhookRequest }
  /** The built-in responder answered, or let the request run out of time. */
  | { readonly type: 'webhook.responded'; readonly requestId: string; readonly answer: WebhookAnswer }
  | { readonly type: 'responder.changed'; readonly responder: Responder }
  /** A fault was made, or struck once more. */
  | { readonly type: 'fault.changed'; readonly fault: Fault }
  | { readonly type: 'fault.removed'; readonly id: number }
  | { readonly type: 'settings.changed'; readonly settings: AccountSettings }
  | { readonly type: 'serviceSettings.changed'; readonly serviceSid: string; readonly settings: ServiceSettings }
  | { readonly type: 'clock.goal'; readonly to: number }

/** `seq` is the event's own number, gapless in a run; `step` the step that caused it. */
export type EngineEvent = EventBody & {
  readonly seq: number
  readonly step: number
  readonly run: number
  /** Simulated time, ms. */
  readonly at: number
}

export type EventType = EventBody['type']
