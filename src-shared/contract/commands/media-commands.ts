import { z } from 'zod'
import { limits } from '../../catalog/limits.ts'
import { parseMediaUrl } from '../../resources/media.ts'
import { text } from '../fields.ts'

/** Keeps a picture, to be sent as `simulator:media/<id>`. */
export const mediaAdd = z.strictObject({
  type: z.literal('media.add'),
  base64: z.base64().max(Math.ceil(limits.mediaBytes / 3) * 4),
})

/** A picture of the simulator's, an uploaded one, or any address elsewhere. */
export const mediaUrl = text(limits.urlLength).refine((url) => parseMediaUrl(url) !== null, {
  message: 'must be simulator:picture/<name>, simulator:media/<id> or an http or https URL',
})
