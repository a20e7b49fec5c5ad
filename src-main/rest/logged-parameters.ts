import type { LoggedRequest } from '#shared/resources/logged-request.ts'

/** Characters of a value, and values of a request, beyond which the log has no use for them. */
const most = { characters: 4000, values: 200 }

/** Query and form as the log keeps them. */
export function loggedParameters(...sources: readonly URLSearchParams[]): LoggedRequest['params'] {
  const params = new Map<string, string | string[]>()
  for (const [name, whole] of sources.flatMap((source) => [...source]).slice(0, most.values)) {
    const value = whole.slice(0, most.characters)
    const before = params.get(name)
    if (before === undefined) params.set(name, value)
    else if (typeof before === 'string') params.set(name, [before, value])
    else before.push(value)
  }
  return Object.fromEntries(params)
}
