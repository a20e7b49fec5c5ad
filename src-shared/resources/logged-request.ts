/** Where in the window one sees what a request changed. */
export type RequestEffect =
  /** `resourceSid` is the sender's leg. */
  | { readonly kind: 'contact'; readonly resourceSid: string }
  | { readonly kind: 'session'; readonly sessionSid: string }
  | { readonly kind: 'number'; readonly e164: string }
  /** A timeline row that is none of these. */
  | { readonly kind: 'entry'; readonly row: number }

/** One request that came to the API, as it was answered. */
export interface LoggedRequest {
  readonly id: number
  /** Simulated time, ms. */
  readonly at: number
  /** Real time, ISO 8601 with ms. */
  readonly realAt: string
  readonly method: string
  readonly path: string
  /** Query and form; a repeated parameter has all its values. */
  readonly params: Readonly<Record<string, string | readonly string[]>>
  readonly status: number
  /** Error code of the answer, or null. */
  readonly code: number | null
  /** Real time. */
  readonly durationMs: number
  /** The trace that explains a refusal, where a rule decided it. */
  readonly traceId: string | null
  /** The simulation's steps that it caused, both ends included, and the run they belong to; null where it caused none. */
  readonly steps: { readonly run: number; readonly from: number; readonly to: number } | null
  /** The run it was answered in, and the last step of that by then. */
  readonly moment: { readonly run: number; readonly seq: number }
  /** The first of what it changed, or null. */
  readonly changed: RequestEffect | null
}

/** What requests are about: the last collection in their path. */
export const requestResources = [
  'Services',
  'PhoneNumbers',
  'Sessions',
  'Participants',
  'Interactions',
  'MessageInteractions',
  'Alerts',
  'IncomingPhoneNumbers',
  'Messages',
  'Media',
  'Calls',
] as const
export type RequestResource = (typeof requestResources)[number]

const names: ReadonlySet<string> = new Set(requestResources)

/** The collection that a path ends in or leads into; null for a path of none. */
export function resourceOfPath(path: string): RequestResource | null {
  const name = path.split('/').findLast((part) => names.has(collectionOf(part)))
  return name === undefined ? null : (collectionOf(name) as RequestResource)
}

function collectionOf(part: string): string {
  return part.replace(/\.json$/, '')
}
