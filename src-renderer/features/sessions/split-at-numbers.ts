export interface TextPart {
  readonly key: number
  readonly kind: 'words' | 'number'
  readonly text: string
}

/** The text cut before and after each E.164 number in it. `key` is where a part begins. */
export function splitAtNumbers(text: string): readonly TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const { 0: number, index } of text.matchAll(/\+[1-9]\d{6,14}(?!\d)/g)) {
    if (index > end) parts.push({ key: end, kind: 'words', text: text.slice(end, index) })
    parts.push({ key: index, kind: 'number', text: number })
    end = index + number.length
  }
  if (end < text.length) parts.push({ key: end, kind: 'words', text: text.slice(end) })
  return parts
}
