/** Why a delivery may be tried again: connecting failed, reading failed, or the kind of status that came. */
export type RetryCause = 'ct' | 'rt' | '4xx' | '5xx'

export interface ConnectionOverrides {
  /** ms until a connection stands, TLS included. */
  readonly connectTimeoutMs: number
  /** ms of silence until the answer begins, and between its parts. */
  readonly readTimeoutMs: number
  /** ms for everything, retries included. */
  readonly totalTimeoutMs: number
  /** Attempts after the first. */
  readonly retries: number
  readonly retryOn: ReadonlySet<RetryCause>
}

const everyCause: readonly RetryCause[] = ['ct', 'rt', '4xx', '5xx']

/**
 * What the fragment of a webhook's address says about its connection, like `#ct=500&rc=2&rp=5xx,ct`.
 * A number out of range counts as the nearest that is in it, and what is no number as the default.
 * `e` and `sni` have no meaning here: there are no edges, and the host is always named.
 * https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
 */
export function readOverrides(fragment: string): ConnectionOverrides {
  const given = new URLSearchParams(fragment.replace(/^#/, ''))
  return {
    connectTimeoutMs: within(given.get('ct'), 100, 10_000, 5_000),
    readTimeoutMs: within(given.get('rt'), 100, 15_000, 15_000),
    totalTimeoutMs: within(given.get('tt'), 100, 15_000, 15_000),
    retries: within(given.get('rc'), 0, 5, 1),
    retryOn: causesIn(given.get('rp')),
  }
}

function within(text: string | null, least: number, most: number, standard: number): number {
  if (text === null || !/^\d+$/.test(text)) return standard
  return Math.min(most, Math.max(least, Number(text)))
}

function causesIn(text: string | null): ReadonlySet<RetryCause> {
  const named = (text ?? '').toLowerCase().split(',')
  if (named.includes('all')) return new Set(everyCause)
  const causes = everyCause.filter((cause) => named.includes(cause))
  return new Set(causes.length === 0 ? ['ct'] : causes)
}
