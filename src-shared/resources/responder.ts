/**
 * What the built-in responder answers under one name, for people without a server of their own.
 * Its addresses go into the ordinary URL fields; nothing ever leaves the process for them.
 */
export interface Responder {
  readonly name: string
  /** HTTP status. */
  readonly status: number
  /** Content type; empty for none. */
  readonly type: string
  readonly body: string
  /** Simulated seconds until it answers. More than a webhook waits for, and it never does. */
  readonly delaySeconds: number
}

const address = /^https?:\/\/(?:[^/?#@]*@)?responder\.test(?::\d+)?(?:\/([^?#]*))?(?:[?#]|$)/i

/** The responder that a URL names: `https://responder.test/<name>`. Null for any other host. */
export function responderName(url: string): string | null {
  const match = address.exec(url)
  return match === null ? null : (match[1] ?? '')
}
