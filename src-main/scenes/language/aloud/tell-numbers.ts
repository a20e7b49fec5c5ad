import type { SceneFile } from '../../file/scene-schema.ts'

/** The sentence with the end of each number behind its name, as the stage shows it: 'Ana has Blue (…1212) in Ride 1.' What somebody writes or says stays. */
export function tellNumbers(sentence: string, numbers: SceneFile['numbers']): string {
  const names = Object.keys(numbers)
  if (names.length === 0) return sentence
  const named = new RegExp(`“[^”]*”|(?<![\\p{L}\\p{N}-])(?:${names.join('|')})(?![\\p{L}\\p{N}-])`, 'gu')
  return sentence.replaceAll(named, (word) => {
    const end = numbers[word]?.number.slice(-4)
    return end === undefined ? word : `${word} (…${end})`
  })
}
