/** A webhook's address as configured, taken apart. */
export interface WebhookAddress {
  readonly url: URL
  /** Path and query, as they are asked for. */
  readonly target: string
  /** What is signed: the address without credentials and fragment. */
  readonly signed: string
  /** `user:password`, or null. */
  readonly credentials: string | null
}

/** Null for what is no address at all. */
export function readAddress(configured: string): WebhookAddress | null {
  if (!URL.canParse(configured)) return null
  const url = new URL(configured)
  const target = targetOf(configured, url)
  return { url, target, signed: `${url.origin}${target}`, credentials: credentialsOf(url) }
}

/** Kept as written, since servers check the signature against it. What a request line cannot hold is encoded. */
function targetOf(configured: string, url: URL): string {
  const written = /^https?:\/\/[^/?#\\]+([^#\\]*)/i.exec(configured)?.[1]
  if (written === undefined || !isPlain(configured)) return `${url.pathname}${url.search}`
  return written.startsWith('/') ? written : `/${written}`
}

function isPlain(text: string): boolean {
  return /^[\x21-\x5b\x5d-\x7e]+$/.test(text)
}

function credentialsOf({ username, password }: URL): string | null {
  return username === '' && password === '' ? null : `${decoded(username)}:${decoded(password)}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
