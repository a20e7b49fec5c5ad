import type { ContactKind } from '#shared/catalog/rules/contact-rules.ts'
import type { Responder } from '#shared/resources/responder.ts'

const closed = 'This conversation is closed.'
const closedInCall = `<Response><Say>${closed}</Say></Response>`

/** What is there without anybody setting it up: one for each thing that a webhook's answer can bring about. */
export const readyMadeResponders: readonly Responder[] = [
  { name: 'allow', status: 200, type: 'text/plain', body: '', delaySeconds: 0 },
  { name: 'block', status: 403, type: 'text/plain', body: '', delaySeconds: 0 },
  { name: 'error', status: 500, type: 'text/plain', body: '', delaySeconds: 0 },
  { name: 'silent', status: 200, type: 'text/plain', body: '', delaySeconds: 3600 },
  {
    name: 'closed-twiml',
    status: 200,
    type: 'application/xml',
    body: `<Response><Message>${closed}</Message></Response>`,
    delaySeconds: 0,
  },
  {
    name: 'auto-create',
    status: 200,
    type: 'application/json',
    body: '{"participantIdentifier":"+14155550122"}',
    delaySeconds: 0,
  },
]

/** The ready-made one, as it answers about that kind of contact. */
export function readyMade(name: string, kind: ContactKind = 'message'): Responder | undefined {
  const responder = readyMadeResponders.find((candidate) => candidate.name === name)
  return responder?.name === 'closed-twiml' && kind === 'call' ? { ...responder, body: closedInCall } : responder
}
