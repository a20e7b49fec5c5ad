import { limits } from '#shared/catalog/limits.ts'
import { countSegments } from '#shared/messages/count-segments.ts'

/** How long a draft is, as soon as that matters: more than one SMS, or characters that make SMS shorter. Else null. */
export function lengthWords(draft: string): string | null {
  const { encoding, segments } = countSegments(draft)
  if (segments === 1 && encoding === 'GSM-7') return null
  const characters = [...draft].length
  const parts = segments === 1 ? '1 segment' : `${segments} segments`
  const length = `${characters} ${characters === 1 ? 'character' : 'characters'} · ${parts} (${encoding})`
  return characters > limits.messageBodyLength ? `${length} · at most ${limits.messageBodyLength}` : length
}
