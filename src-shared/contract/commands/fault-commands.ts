import { z } from 'zod'
import { type FaultKind, faultKinds } from '../../resources/fault.ts'
import { e164, sid, text } from '../fields.ts'

interface FaultValues {
  readonly allowed: z.ZodType<number>
  /** What a value would have to be. */
  readonly words: string
  readonly standard: number
}

/** The values that a kind takes, and the one it has by itself; the others take none. */
const values: Partial<Record<FaultKind, FaultValues>> = {
  delay: {
    allowed: z.int().min(0).max(86_400_000),
    words: 'must be a whole number of ms, at most a day of them (86400000)',
    standard: 1000,
  },
  'webhook-status': {
    allowed: z.int().min(200).max(599),
    words: 'must be an HTTP status from 200 to 599',
    standard: 500,
  },
  'api-error': { allowed: z.literal([80501, 80504]), words: 'must be 80501 or 80504', standard: 80504 },
}

export const faultAdd = z
  .strictObject({
    type: z.literal('fault.add'),
    kind: z.enum(faultKinds),
    match: z
      .strictObject({
        from: e164.optional(),
        to: e164.optional(),
        sessionSid: sid('KC').optional(),
        url: text(4000).optional(),
      })
      .default({}),
    count: z.int().min(1).max(1_000_000).nullable().default(1),
    probability: z.number().min(0).max(1).default(1),
    value: z.number().nullable().default(null),
  })
  .superRefine(({ kind, value }, context) => {
    if (value === null || values[kind]?.allowed.safeParse(value).success) return
    context.addIssue({
      code: 'custom',
      path: ['value'],
      message: values[kind]?.words ?? `must not be given for ${kind}`,
    })
  })

/** The value of a fault for which none is given. */
export function standardFaultValue(kind: FaultKind): number | null {
  return values[kind]?.standard ?? null
}

export const faultRemove = z.strictObject({ type: z.literal('fault.remove'), id: z.int().min(0) })

/** A request to Proxy came in: an `api-error` may strike it. Nothing is refused where none does. */
export const faultStrikeRequest = z.strictObject({
  type: z.literal('fault.strikeRequest'),
  url: text(4000),
  serviceSid: text(200).nullable(),
  sessionSid: text(200).nullable(),
})
