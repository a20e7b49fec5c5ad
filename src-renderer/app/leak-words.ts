/** What the leak detector did with everything that reached somebody. */
export function searchedWords(checked: number): string {
  const searched =
    checked === 1 ? '1 delivery was searched' : `${checked.toLocaleString('en')} deliveries were searched`
  return `${searched} for the real number of the other side: every text, caller and spoken word that reached somebody.`
}

export function foundWords(leaks: number): string {
  if (leaks === 0) return 'Masquerade showed none.'
  return leaks === 1 ? 'Masquerade showed 1.' : `Masquerade showed ${leaks.toLocaleString('en')}.`
}
