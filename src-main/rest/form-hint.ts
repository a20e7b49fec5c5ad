import { mediaType } from '#shared/contract/media-type.ts'
import { refuse } from '#shared/contract/result.ts'
import type { Answer } from './route.ts'

const form = 'application/x-www-form-urlencoded'

/** Where a parameter is missing and the body came as something else than a form, JSON say, that may be why. */
export function withFormHint(answer: Answer, contentType: string | undefined): Answer {
  const type = contentType === undefined ? form : mediaType(contentType)
  if (answer.ok || answer.error.code !== 20001 || type === form) return answer
  const message = `${answer.error.message}. Parameters are read from a form (${form}); this body came as ${type}.`
  return refuse({ ...answer.error, message })
}
