import twilio from 'twilio'
import type { WebhookHandler } from './a-webhook-server.ts'

/** The official client's middleware before a handler that allows, as an Express application has it. */
export function validating(authToken: string): WebhookHandler {
  const middleware = twilio.webhook(authToken) as (request: object, response: object, next: () => void) => void
  return (response, { target, headers, params }) => {
    const header = (name: string) => headers[name.toLowerCase()]
    const request = { header, headers, body: params, originalUrl: target, protocol: 'http' }
    const reply = {
      type: () => reply,
      status(code: number) {
        response.statusCode = code
        return reply
      },
      send: (text: string) => response.end(text),
    }
    middleware(request, reply, () => response.end())
  }
}
