import { parameterPairs } from '../api/request-words.ts'
import type { ApiCall } from './api-call.ts'

/** The request as a line for a shell; address and token come from the environment variables that *Connect* names. */
export function callAsCurl(call: ApiCall): string {
  const { method, path, body } = call
  const parameters = parameterPairs(call).map(([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`)
  const asQuery = method === 'GET' && parameters.length > 0
  const json = body && [`-H 'Content-Type: application/json'`, `-d ${quoted(JSON.stringify(body))}`]
  return [
    `curl -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" ${asQuery ? '-G' : `-X ${method}`}`,
    `"$MASQUERADE_URL"${path.split('{AccountSid}').map(quoted).join('"$TWILIO_ACCOUNT_SID"')}`,
    ...parameters,
    ...(json ?? []),
  ].join(' \\\n  ')
}

/** What a shell takes literally. */
function quoted(text: string): string {
  return /^[\w/.-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
