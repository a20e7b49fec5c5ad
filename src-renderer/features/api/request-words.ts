import type { LoggedRequest } from '#shared/resources/logged-request.ts'

export type Tone = 'good' | 'plain' | 'bad' | 'broken'

/** 2xx good, 3xx plain, 4xx the client's fault, 5xx the server's. */
export function toneOf(status: number): Tone {
  if (status >= 500) return 'broken'
  if (status >= 400) return 'bad'
  return status >= 300 ? 'plain' : 'good'
}

/** Name and value of each parameter in order; a repeated one once for each value. */
export function parameterPairs({ params }: Pick<LoggedRequest, 'params'>): readonly (readonly [string, string])[] {
  return Object.entries(params).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one) => [name, one] as const),
  )
}

/** `Identifier=+14155550111 · FriendlyName=Ana` */
export function parameterLine(request: Pick<LoggedRequest, 'params'>): string {
  return parameterPairs(request)
    .map(([name, value]) => `${name}=${value}`)
    .join(' · ')
}

/** `0 ms`, `0.8 ms`, `24 ms`, `1.2 s` */
export function durationText(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} s`
  return ms >= 10 || ms === 0 ? `${Math.round(ms)} ms` : `${ms.toFixed(1)} ms`
}

/** `POST …/Sessions: 201` */
export function requestTitle({ method, path, status }: LoggedRequest): string {
  const last = path.split('/').findLast((part) => part !== '' && !/^[A-Z]{2}[0-9a-f]{32}/.test(part)) ?? path
  return `${method} ${last.replace(/\.json$/, '')}: ${status}`
}
