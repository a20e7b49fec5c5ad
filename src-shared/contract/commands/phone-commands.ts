import { z } from 'zod'
import { limits } from '../../catalog/limits.ts'
import { deliveryBehaviors, onCallBehaviors } from '../../resources/phone.ts'
import { e164, name, sid, text } from '../fields.ts'
import { mediaUrl } from './media-commands.ts'

/** Sets what is given; names the phone into existence if need be. */
export const phoneSet = z.strictObject({
  type: z.literal('phone.set'),
  e164,
  label: name(limits.friendlyNameLength).optional(),
  onCall: z.enum(onCallBehaviors).optional(),
  deliver: z.enum(deliveryBehaviors).optional(),
})

/** Takes the phone off the table, with its messages and calls; ends a call it is in. */
export const phoneRemove = z.strictObject({ type: z.literal('phone.remove'), e164 })

/** Longer bodies than the platform takes are its business to refuse (21617), so the limit here is only a guard. */
export const phoneSendMessage = z
  .strictObject({
    type: z.literal('phone.sendMessage'),
    from: e164,
    to: e164,
    /** May be empty; left out only beside media. */
    body: text(10_000).optional(),
    mediaUrls: z.array(mediaUrl).max(limits.mediaPerMessage).default([]),
  })
  .refine(({ body, mediaUrls }) => body !== undefined || mediaUrls.length > 0, {
    path: ['body'],
    message: 'must be given when there is no media',
  })

export const phoneDial = z.strictObject({ type: z.literal('phone.dial'), from: e164, to: e164 })

const ownLeg = { phone: e164, callSid: sid('CA') }

export const callAnswer = z.strictObject({ type: z.literal('call.answer'), ...ownLeg })
export const callDecline = z.strictObject({ type: z.literal('call.decline'), ...ownLeg })
export const callHangUp = z.strictObject({ type: z.literal('call.hangUp'), ...ownLeg })
export const callSay = z.strictObject({ type: z.literal('call.say'), ...ownLeg, text: name(1000) })
export const callDtmf = z.strictObject({
  type: z.literal('call.dtmf'),
  ...ownLeg,
  digits: z.string().regex(/^[0-9*#]{1,32}$/, { message: 'must be 1 to 32 of 0-9, * and #' }),
})
