import type { LoggedRequest } from './request-log.ts'

/** Characters of a value, and values of a request, beyond which the log has no use for them. */
const most = { characters: 4000, values: 200 }

/** Query and form as the log keeps them. */
export function loggedParameters(...sources: readonly URLSearchParams[]): LoggedRequest['params'] {
  const params: Record<string, string | string[]> = {}
  const all = sources.flatMap((source) => [...source]).slice(0, most.values)
  for (const [name, whole] of all) {
    const value = whole.slice(0, most.characters)
    const before = params[name]
    if (before === undefined) params[name] = value
    else if (typeof before === 'string') params[name] = [before, value]
    else before.push(value)
  }
  return params
}
