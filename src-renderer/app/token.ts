import { keepWindowToken, windowToken } from '../state/window-token.ts'

/** The run's token, taken out of the address at once and kept for this tab, so that a reload works. */
export function takeToken(): string {
  const address = new URL(location.href)
  const given = address.searchParams.get('token')
  if (given === null) return windowToken()
  keepWindowToken(given)
  address.searchParams.delete('token')
  history.replaceState(history.state, '', address)
  return given
}
