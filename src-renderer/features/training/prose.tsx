import { NumbersInText } from '../sessions/numbers-in-text.tsx'

/** Words for the trainee, in which a number is shown as what it is. */
export function Prose({ words }: { readonly words: string }) {
  return <NumbersInText text={words} naming="numbers" />
}
