import { expect, test } from 'vitest'
import { foundWords, searchedWords } from '#renderer/app/leak-words.ts'

test('what was searched, and for what, is told as a sentence', () => {
  expect(searchedWords(1)).toBe(
    '1 delivery was searched for the real number of the other side: every text, caller and spoken word that reached somebody.',
  )
  expect(searchedWords(12_345)).toMatch(/^12,345 deliveries were searched for the real number of the other side:/)
})

test('so is what was found', () => {
  expect([0, 1, 2].map(foundWords)).toEqual(['Masquerade showed none.', 'Masquerade showed 1.', 'Masquerade showed 2.'])
})
