import { expect, test } from 'vitest'
import { lengthWords } from '#renderer/features/phones/length-words.ts'

test.each([
  ['nothing', '', null],
  ['what fits in one SMS', 'a'.repeat(160), null],
  ['two SMS', 'a'.repeat(161), '161 characters · 2 segments (GSM-7)'],
  ['an emoji', '🚕', '1 character · 1 segment (UCS-2)'],
  ['a long text with an accent outside GSM-7', 'ő'.repeat(71), '71 characters · 2 segments (UCS-2)'],
  ['more than is allowed', 'a'.repeat(1601), '1601 characters · 11 segments (GSM-7) · at most 1600'],
])('%s', (_name, draft, words) => expect(lengthWords(draft)).toBe(words))
