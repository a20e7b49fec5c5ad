import { z } from 'zod'
import { languageVersion, stageFields, writtenSteps } from '../../scenes/file/scene-schema.ts'

export const fewWords = z.string().min(1).max(100)
export const someWords = z.string().min(1).max(400)
/** Explanations and complaints. */
export const paragraph = z.string().min(1).max(1500)

export const hints = z.array(someWords).max(5).default([])

/** Whoever doubts an explanation can read it up. */
export const publicPage = z
  .string()
  .regex(/^https:\/\/(?:www|help)\.twilio\.com\/[^\s]{1,300}$/, { error: 'expected a page of twilio.com.' })

/** What lessons and tickets have in common: a stage, and what has happened on it when they begin. */
export const courseFields = {
  masquerade: languageVersion,
  title: fewWords,
  ...stageFields,
  before: writtenSteps,
}
