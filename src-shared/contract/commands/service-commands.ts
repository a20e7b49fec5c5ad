import { z } from 'zod'
import { limits } from '../../catalog/limits.ts'
import { geoMatchLevels, numberSelectionBehaviors } from '../../resources/service.ts'
import { callbackUrl, name, sid, ttl } from '../fields.ts'

const serviceFields = {
  defaultTtl: ttl.optional(),
  callbackUrl: callbackUrl.optional(),
  geoMatchLevel: z.enum(geoMatchLevels).optional(),
  numberSelectionBehavior: z.enum(numberSelectionBehaviors).optional(),
  interceptCallbackUrl: callbackUrl.optional(),
  outOfSessionCallbackUrl: callbackUrl.optional(),
  chatInstanceSid: sid('IS').nullable().optional(),
}

export const serviceCreate = z.strictObject({
  type: z.literal('service.create'),
  uniqueName: name(limits.uniqueNameLength),
  ...serviceFields,
})

export const serviceUpdate = z.strictObject({
  type: z.literal('service.update'),
  serviceSid: sid('KS'),
  uniqueName: name(limits.uniqueNameLength).optional(),
  ...serviceFields,
})

export const serviceDelete = z.strictObject({ type: z.literal('service.delete'), serviceSid: sid('KS') })
