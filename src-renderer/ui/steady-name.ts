/** What turns the letters after it round, or begins to. https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A name as it stands in a sentence of ours: its own letters in their order, which leave our words in theirs. */
export function steadyName(name: string): string {
  const letters = name.replaceAll(turning, '')
  return /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u.test(letters)
    ? `\u2068${letters}\u2069`
    : letters
}
