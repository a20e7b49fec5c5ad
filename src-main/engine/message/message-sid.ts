import type { Step } from '../step.ts'

/** SM for a text, MM for one with media. https://www.twilio.com/docs/messaging/api/message-resource */
export function newMessageSid(step: Step, mediaUrls: readonly string[]): string {
  return step.newSid(mediaUrls.length > 0 ? 'MM' : 'SM')
}
