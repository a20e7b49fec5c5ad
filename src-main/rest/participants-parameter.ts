import { parseJson } from '#shared/contract/parse-json.ts'

/** The fields of a participant, by the letters of their names. */
const fields = new Map([
  ['identifier', 'identifier'],
  ['friendlyname', 'friendlyName'],
  ['proxyidentifier', 'proxyIdentifier'],
  ['proxyidentifiersid', 'proxyIdentifierSid'],
])

/**
 * Reads one `Participants` value: a JSON object as text, whose keys may be written Identifier, identifier,
 * ProxyIdentifier, proxyIdentifier, proxy_identifier … Text that is none is left for the schema to refuse.
 * https://www.twilio.com/docs/proxy/api/session
 */
export function readParticipant(text: string): unknown {
  const value = parseJson(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return text
  return Object.fromEntries(Object.entries(value).flatMap(([key, field]) => readField(key, field)))
}

function readField(key: string, value: unknown): [string, unknown][] {
  const field = fields.get(key.replaceAll('_', '').toLowerCase())
  return field === undefined || value === null ? [] : [[field, value]]
}
