import type { ApiCall } from './api-call.ts'

/** The request through the official library, with the client that *Connect* sets up; what the library cannot do, with fetch. */
export function callAsNode(call: ApiCall): string {
  const chain = chainOf(call.path)
  return chain === null ? fetchOf(call) : `await ${chain.resource}.${verbOf(call, chain)}(${argumentOf(call)})`
}

interface Chain {
  /** `client.proxy.v1.services('KS…').sessions` */
  readonly resource: string
  /** Whether it ends with one resource, not with a list. */
  readonly isOne: boolean
}

const roots = [
  { path: '/v1/Alerts', client: 'client.monitor.v1' },
  { path: '/v1/Services', client: 'client.proxy.v1' },
  { path: '/2010-04-01/Accounts', client: 'client.api.v2010' },
] as const

function chainOf(path: string): Chain | null {
  const root = roots.find((one) => path.startsWith(one.path))
  if (root === undefined) return null
  const parts = path
    .replace(/\.json$/, '')
    .split('/')
    .slice(2)
  const links = parts.map((part, place) => (place % 2 === 0 ? `.${lowerFirst(part)}` : `(${sidOf(part)})`))
  return { resource: `${root.client}${links.join('')}`, isOne: parts.length % 2 === 0 }
}

function sidOf(part: string): string {
  return part === '{AccountSid}' ? 'process.env.TWILIO_ACCOUNT_SID' : text(decodeURIComponent(part))
}

function verbOf({ method }: ApiCall, { isOne }: Chain): string {
  if (method === 'DELETE') return 'remove'
  if (method === 'POST') return isOne ? 'update' : 'create'
  return isOne ? 'fetch' : 'list'
}

function argumentOf({ params }: ApiCall): string {
  const pairs = Object.entries(params).map(([name, value]) => `${lowerFirst(name)}: ${valueOfParameter(name, value)}`)
  if (pairs.length === 0) return ''
  const line = `{ ${pairs.join(', ')} }`
  return line.length <= 60 ? line : `{\n  ${pairs.join(',\n  ')},\n}`
}

const numbers: ReadonlySet<string> = new Set(['Ttl', 'DefaultTtl', 'PageSize'])
const booleans: ReadonlySet<string> = new Set(['IsReserved', 'FailOnParticipantConflict'])
const lists: ReadonlySet<string> = new Set(['Participants', 'MediaUrl'])
const dates: ReadonlySet<string> = new Set(['DateExpiry', 'StartDate', 'EndDate'])

/** The library wants what it declares, not what a form carries. */
function valueOfParameter(name: string, value: string | readonly string[]): string {
  const values = typeof value === 'string' ? [value] : value
  const [first = ''] = values
  if (lists.has(name) || values.length > 1) return `[${values.map(text).join(', ')}]`
  if (numbers.has(name) && /^\d+$/.test(first)) return first
  if (booleans.has(name) && /^(true|false)$/.test(first)) return first
  return dates.has(name) && first !== '' ? `new Date(${text(first)})` : text(first)
}

const credentials = `\`\${process.env.TWILIO_ACCOUNT_SID}:\${process.env.TWILIO_AUTH_TOKEN}\``

function fetchOf({ method, path, body }: ApiCall): string {
  return [
    `await fetch(process.env.MASQUERADE_URL + ${text(path)}, {`,
    `  method: ${text(method)},`,
    `  headers: { authorization: 'Basic ' + btoa(${credentials}), 'content-type': 'application/json' },`,
    ...(body === undefined ? [] : [`  body: JSON.stringify(${JSON.stringify(body)}),`]),
    '})',
  ].join('\n')
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** As a string of the language, in single quotes. */
function text(value: string): string {
  return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
