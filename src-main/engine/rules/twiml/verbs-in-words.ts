const mostNamed = 6

/** Verbs as a trace keeps them. */
export function verbsInWords(verbs: readonly string[]): string {
  const named = verbs.slice(0, mostNamed).join(', ')
  return verbs.length > mostNamed ? `${named} and ${verbs.length - mostNamed} more` : named
}
