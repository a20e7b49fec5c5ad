import { z } from 'zod'
import { limits } from '../../catalog/limits.ts'
import { e164, name, sid, text } from '../fields.ts'

const capabilities = z.strictObject({
  voice: z.boolean().optional(),
  sms: z.boolean().optional(),
  mms: z.boolean().optional(),
})

/** Buys the number for the account if need be, and sets what is given. */
export const numberSet = z.strictObject({
  type: z.literal('number.set'),
  e164,
  /** Else a new number is called as it is written in its country. */
  friendlyName: name(limits.friendlyNameLength).optional(),
  capabilities: capabilities.optional(),
  messagingService: z
    .strictObject({ inbound: z.enum(['defer', 'own']) })
    .nullable()
    .optional(),
})

/** Buys a number that is new to the account: that very one, or a free one of an area code. */
export const numberBuy = z.strictObject({
  type: z.literal('number.buy'),
  phoneNumber: text(64).optional(),
  areaCode: text(64).optional(),
  /** Else it is called as it is written in its country. */
  friendlyName: name(limits.friendlyNameLength).optional(),
})

/** Gives the number back, out of its pool too, unless an active session uses it. */
export const numberRelease = z.strictObject({ type: z.literal('number.release'), e164 })

/** Puts an owned number into a pool: exactly one of `numberSid` and `phoneNumber`. */
export const poolAdd = z.strictObject({
  type: z.literal('pool.add'),
  serviceSid: sid('KS'),
  numberSid: text(64).optional(),
  phoneNumber: text(64).optional(),
  isReserved: z.boolean().optional(),
})

export const poolReserve = z.strictObject({
  type: z.literal('pool.reserve'),
  serviceSid: sid('KS'),
  numberSid: sid('PN'),
  isReserved: z.boolean().optional(),
})

export const poolRemove = z.strictObject({
  type: z.literal('pool.remove'),
  serviceSid: sid('KS'),
  numberSid: sid('PN'),
})
