import { z } from 'zod'
import { sceneFileTooLong, sceneLimits } from '../catalog/scene-limits.ts'
import { name, text } from './fields.ts'

const byId = z.strictObject({ id: text(100) })
/** The text of a scene, lesson or ticket. */
export const fileText = z.string().max(sceneLimits.length, { error: sceneFileTooLong })
const asText = z.strictObject({
  /** Of the file, for people. */
  name: text(255),
  text: fileText,
})

/** ms of real time from one step to the next. */
export const scenePaces = { shortest: 250, usual: 2000, longest: 30_000 } as const

export const sceneControlSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('play') }),
  z.strictObject({ action: z.literal('pause') }),
  z.strictObject({ action: z.literal('next') }),
  z.strictObject({ action: z.literal('previous') }),
  /** The scene is no longer shown; what it made stays. */
  z.strictObject({ action: z.literal('leave') }),
  /** Of the scene on stage; without one, of what this run of the program began with. */
  z.strictObject({ action: z.literal('restart') }),
  /** Goes to the beginning of a chapter; the first one is 0. */
  z.strictObject({ action: z.literal('chapter'), index: z.int().min(0) }),
  z.strictObject({ action: z.literal('pace'), ms: z.int().min(scenePaces.shortest).max(scenePaces.longest) }),
])
export type SceneControl = z.output<typeof sceneControlSchema>

export const recordingWishSchema = z.strictObject({
  title: name(100),
  about: name(300),
  /** Keeps people's numbers, who otherwise get numbers that are nobody's. */
  keepNumbers: z.boolean(),
})
export type RecordingWish = z.output<typeof recordingWishSchema>

/** What a window may ask about scenes. */
export const sceneRequests = [
  z.strictObject({ method: z.literal('scenes'), params: z.strictObject({}) }),
  /** Opens a scene in a new run with its stage set up; nothing is played yet. */
  z.strictObject({ method: z.literal('openScene'), params: z.union([byId, asText]) }),
  z.strictObject({ method: z.literal('controlScene'), params: sceneControlSchema }),
  /** Writes the present run down as a scene. */
  z.strictObject({ method: z.literal('recordScene'), params: recordingWishSchema }),
] as const
export type SceneRequest = z.output<(typeof sceneRequests)[number]>

const sceneMethods: ReadonlySet<string> = new Set(sceneRequests.map(({ shape }) => shape.method.value))

export function isSceneRequest(request: { readonly method: string }): request is SceneRequest {
  return sceneMethods.has(request.method)
}
