/** Spelling that makes no difference to who looks for something: 'opt-out', 'Opt out'. */
export function plainSpelling(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
