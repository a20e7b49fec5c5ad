import type { ResourceStatus } from '#shared/resources/interaction.ts'

/** Statuses of the outbound leg that a callback reports; the first one of a text is not, nor is ringing. https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks */
export const reportedStatuses: ReadonlySet<ResourceStatus> = new Set([
  'sent',
  'delivered',
  'undelivered',
  'failed',
  'initiated',
  'completed',
  'busy',
  'no-answer',
  'canceled',
])
