/** What to do when an action on a session is refused, by code. */
const advice: Readonly<Record<number, string>> = {
  20404: 'Somebody deleted it meanwhile. Choose another session.',
  80604:
    'One of its people already uses the same proxy number in another active session. Close that session first, then re-open this one.',
  80607: 'Re-open it first; a closed session cannot be changed.',
  80608: 'An active session can only be closed, a closed one only be re-opened.',
  80615: 'The account is on legal hold: nothing can be deleted until that ends.',
  80701: 'Its expiry date has passed. Re-open it with a date that is still to come.',
  80801: 'Turn on “allow participant conflict”, or close the other session first.',
}

export function adviceOn(code: number | string): string | null {
  return (typeof code === 'number' ? advice[code] : undefined) ?? null
}
