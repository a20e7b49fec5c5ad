/** One way in which a server lets itself be convinced. */
export interface Challenge {
  /** In lower case, like `basic`. */
  readonly scheme: string
  /** By name in lower case. */
  readonly parameters: ReadonlyMap<string, string>
}

/** A scheme stands alone, a parameter has a value. https://www.rfc-editor.org/rfc/rfc9110#name-www-authenticate */
const word = /([^\s,="]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?/g

/** What a `WWW-Authenticate` header asks for, in its order. */
export function readChallenges(header: string): readonly Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = []
  for (const [, name = '', quoted, plain] of header.matchAll(word)) {
    const value = quoted?.replaceAll(/\\(.)/g, '$1') ?? plain
    if (value === undefined) challenges.push({ scheme: name.toLowerCase(), parameters: new Map() })
    else challenges.at(-1)?.parameters.set(name.toLowerCase(), value)
  }
  return challenges
}
