import { z } from 'zod'
import { pictureNames } from '#shared/catalog/pictures.ts'
import { accountSettingsPatch } from '#shared/catalog/settings.ts'
import { e164Pattern } from '#shared/contract/fields.ts'
import { isoTime } from '#shared/contract/iso-time.ts'
import { deliveryBehaviors, onCallBehaviors } from '#shared/resources/phone.ts'
import { geoMatchLevels, numberSelectionBehaviors } from '#shared/resources/service.ts'
import { sessionModes } from '#shared/resources/session.ts'
import { fileLimits } from './file-limits.ts'
import { keyed } from './keyed.ts'
import { span } from './span.ts'

/** A word that begins with a letter: names in sentences must be easy to tell from the rest. */
export const namePattern = String.raw`\p{L}[\p{L}\p{N}-]{0,39}`
export const aName = z
  .string()
  .regex(new RegExp(`^${namePattern}$`, 'u'), { error: 'expected a name of one word, like Ana or Blue.' })

const phoneNumber = z
  .union([z.string(), z.int()], { error: 'expected a phone number like "+1 415 555 0111".' })
  .transform((written) => (typeof written === 'number' ? `+${written}` : written.replaceAll(/[ .()-]/g, '')))
  .refine((number) => e164Pattern.test(number), { error: 'expected a phone number like "+1 415 555 0111".' })

const person = z.union(
  [
    phoneNumber.transform((phone) => ({ phone })),
    keyed({
      phone: phoneNumber,
      onCall: z.enum(onCallBehaviors).optional(),
      deliver: z.enum(deliveryBehaviors).optional(),
    }),
  ],
  { error: 'expected a phone number like "+1 415 555 0111", or a map with phone, onCall and deliver.' },
)

const poolNumberInFull = keyed({
  number: phoneNumber,
  reserved: z.boolean().optional(),
  can: z.array(z.enum(['voice', 'sms', 'mms'])).optional(),
  /** `false`: owned by the account, but in no pool yet. */
  pool: z.boolean().optional(),
  /** `false`: not the account's, or not yet. */
  owned: z.boolean().optional(),
})
export type PoolNumber = z.output<typeof poolNumberInFull>

const poolNumber = z.union([phoneNumber.transform((number): PoolNumber => ({ number })), poolNumberInFull], {
  error: 'expected a phone number like "+1 415 555 1212", or a map with number, reserved, can, pool and owned.',
})

/** A responder by name, or `none`. */
export const responderName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/i, { error: 'expected the name of a responder, like allow or block.' })

/** What a service is set to; it can be changed in the middle of a scene. */
export const serviceFields = {
  match: z.enum(geoMatchLevels).optional(),
  choose: z.enum(numberSelectionBehaviors).optional(),
  defaultTtl: span.optional(),
  mexicoInsertOne: z.boolean().optional(),
  intercept: responderName.optional(),
  callback: responderName.optional(),
  outOfSession: responderName.optional(),
}

export const responderSchema = keyed({
  status: z.int().min(200).max(599).optional(),
  type: z.string().max(255).optional(),
  body: z.string().max(16_384).optional(),
  delay: span.optional(),
  opens: keyed({
    with: aName,
    on: aName.optional(),
    name: z.string().min(1).max(100).optional(),
    mode: z.enum(sessionModes).optional(),
    ttl: span.optional(),
  }).optional(),
}).refine(({ opens, body, type }) => opens === undefined || (body === undefined && type === undefined), {
  error: 'a responder that opens a session has no body or type of its own.',
})
export type SceneResponder = z.output<typeof responderSchema>

/** Steps before their sentences are read. */
export const writtenSteps = z
  .array(z.union([z.string(), z.record(z.string(), z.unknown())], { error: 'expected a step in words.' }))
  .min(1)
  .max(fileLimits.steps)

const chapter = keyed({
  title: z.string().min(1).max(100),
  narration: z.string().max(2000).optional(),
  steps: writtenSteps,
})

export const languageVersion = z.literal(1, { error: 'expected 1, the version of the language.' })

/** Who is on stage, with what numbers, service and settings, before anything happens. */
export const stageFields = {
  seed: z.int().min(0).max(0xffff_ffff).default(1),
  starts: isoTime.default(Date.UTC(2026, 0, 5, 9)),
  cast: names(person, fileLimits.people),
  numbers: names(poolNumber, fileLimits.numbers),
  service: keyed({ name: z.string().min(1).max(191).optional(), ...serviceFields }).default({}),
  responders: z
    .record(responderName, responderSchema)
    .refine((all) => Object.keys(all).length <= fileLimits.responders, {
      error: `at most ${fileLimits.responders} responders.`,
    })
    .default({}),
  settings: accountSettingsPatch.default({}),
}

/** A scene file, version 1. */
export const sceneSchema = keyed({
  masquerade: languageVersion,
  title: z.string().min(1).max(100),
  about: z.string().min(1).max(300),
  picture: z.enum(pictureNames).optional(),
  ...stageFields,
  chapters: z
    .array(chapter)
    .min(1, { error: 'expected at least one chapter.' })
    .max(fileLimits.chapters, { error: `at most ${fileLimits.chapters} chapters.` }),
})
export type SceneFile = z.output<typeof sceneSchema>
/** What scenes, lessons and tickets have in common. */
export type StageFile = Pick<SceneFile, keyof typeof stageFields>

function names<Schema extends z.ZodType>(schema: Schema, most: number) {
  return z.record(aName, schema).refine((all) => Object.keys(all).length <= most, { error: `at most ${most} of them.` })
}
