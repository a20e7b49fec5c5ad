import { maskNumbers } from '#shared/numbers/mask-numbers.ts'
import type { Transcript, TranscriptLine } from './transcript.ts'

/** The same with every one of these real numbers masked: where it stands for a person, and in what people wrote or said. */
export function masked({ title, lines, names }: Transcript, people: readonly string[]): Transcript {
  const mask = (text: string) => maskNumbers(text, people)
  const line = (one: TranscriptLine): TranscriptLine => ({
    ...one,
    from: mask(one.from),
    session: mask(one.session),
    to: mask(one.to),
    text: mask(one.text),
  })
  return {
    title: mask(title),
    lines: lines.map(line),
    names: new Map([...names].map(([e164, name]) => [mask(e164), mask(name)])),
  }
}
