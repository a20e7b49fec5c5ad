import type { LoggedRequest } from '#shared/resources/logged-request.ts'
import { parameterPairs } from './request-words.ts'

/** The request as a line for a shell; address and token come from the environment variables that *Connect* names. */
export function requestAsCurl(request: Pick<LoggedRequest, 'method' | 'path' | 'params'>): string {
  const { method, path } = request
  const parameters = parameterPairs(request).map(([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`)
  const asQuery = method === 'GET' && parameters.length > 0
  return [
    `curl -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" ${asQuery ? '-G' : `-X ${method}`}`,
    `"$MASQUERADE_URL"${quoted(path)}`,
    ...parameters,
  ].join(' \\\n  ')
}

/** What a shell takes literally. */
function quoted(text: string): string {
  return /^[\w/.-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
