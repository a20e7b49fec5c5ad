/**
 * A hint, where a number came as a form makes it of an unescaped plus: with a blank. Empty for any other text.
 * https://url.spec.whatwg.org/#urlencoded-parsing
 */
export function lostPlus(text: string): string {
  return /^ \d/.test(text) ? ' In a form a plus sign is written %2B.' : ''
}
