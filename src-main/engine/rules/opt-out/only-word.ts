const longestWord = 11

/** The single plain word that a text consists of, as typed, or null. Blanks around it do not matter. */
export function onlyWord(body: string): string | null {
  const word = body.trim()
  return word.length <= longestWord && /^[a-z]+$/i.test(word) ? word : null
}
