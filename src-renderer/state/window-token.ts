const kept = 'masquerade.token'

/** The run's token as this tab keeps it; empty where there is none. */
export function windowToken(): string {
  return sessionStorage.getItem(kept) ?? ''
}

/** Keeps it for this tab, so that a reload works. */
export function keepWindowToken(token: string): void {
  sessionStorage.setItem(kept, token)
}
