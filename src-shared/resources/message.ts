/** One leg of a message as the platform keeps it (SM…, MM…). https://www.twilio.com/docs/messaging/api/message-resource */
export interface Message {
  readonly sid: string
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-reply'
  readonly from: string
  readonly to: string
  readonly body: string
  readonly mediaUrls: readonly string[]
  readonly status: 'received' | 'queued' | 'sent' | 'delivered' | 'undelivered' | 'failed'
  readonly errorCode: number | null
  readonly numSegments: number
  readonly dateCreated: number
  readonly dateSent: number | null
  readonly dateUpdated: number
}
