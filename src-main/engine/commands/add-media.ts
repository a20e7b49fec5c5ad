import { ok } from '#shared/contract/result.ts'
import { insertMedium } from '../../store/media.ts'
import { refusal } from '../refusal.ts'
import { sidOf } from '../rules/media/media-sid.ts'
import { sniffPicture } from '../rules/media/sniff-picture.ts'
import type { CommandHandler } from '../step.ts'

/** Keeps a picture for texts to come. */
export const addMedia: CommandHandler<'media.add'> = (step, { base64 }) => {
  const bytes = Buffer.from(base64, 'base64')
  const contentType = sniffPicture(bytes)
  if (contentType === null) {
    return refusal('unsupported_media_type', 'This is neither a png, jpeg, gif nor webp picture.', { status: 415 })
  }
  const id = sidOf(bytes)
  insertMedium(step.db, id, { contentType, base64 })
  return ok({ id })
}
