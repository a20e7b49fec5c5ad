import type { PhoneCall, PhoneMessage } from '#shared/resources/phone.ts'
import { noon } from './a-world.ts'

export const proxy = '+14155551212'
export const otherProxy = '+14155553434'

/** A message that its owner sent at noon. */
export function aPhoneMessage(wish: Partial<PhoneMessage> = {}): PhoneMessage {
  return {
    sid: 'SM1',
    direction: 'sent',
    peer: proxy,
    body: 'Hi',
    mediaUrls: [],
    status: wish.direction === 'received' ? 'received' : 'sent',
    at: noon,
    order: 1,
    ...wish,
  }
}

/** A call that its owner made at noon; both talked for 65 s. */
export function aPhoneCall(wish: Partial<PhoneCall> = {}): PhoneCall {
  return {
    sid: 'CA1',
    direction: 'dialled',
    peer: proxy,
    status: 'completed',
    startedAt: noon,
    answeredAt: noon + 5_000,
    endedAt: noon + 70_000,
    order: 1,
    heard: [],
    ...wish,
  }
}
