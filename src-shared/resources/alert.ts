export type AlertLevel = 'error' | 'warning' | 'notice'

/** A debugger entry (NO…). https://www.twilio.com/docs/usage/monitor-alert */
export interface Alert {
  /** The alert's own number, gapless. */
  readonly seq: number
  /** The step that raised it. */
  readonly step: number
  readonly sid: string
  readonly code: number
  readonly level: AlertLevel
  readonly title: string
  readonly text: string
  readonly moreInfo: string
  readonly at: number
  readonly serviceSid: string | null
  readonly sessionSid: string | null
  readonly interactionSid: string | null
  readonly traceId: string | null
}
