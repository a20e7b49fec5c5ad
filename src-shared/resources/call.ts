/** One leg of a call as the platform keeps it (CA…). https://www.twilio.com/docs/voice/api/call-resource */
export interface Call {
  readonly sid: string
  readonly parentCallSid: string | null
  readonly direction: 'inbound' | 'outbound-dial'
  readonly from: string
  readonly to: string
  readonly status: 'queued' | 'ringing' | 'in-progress' | 'completed' | 'busy' | 'no-answer' | 'canceled' | 'failed'
  readonly startTime: number
  readonly answerTime: number | null
  readonly endTime: number | null
  readonly dateUpdated: number
}
