import type { CodeTable } from './code-entry.ts'

/** What can go wrong between the platform and your application. https://www.twilio.com/docs/errors/11200 */
export const webhookCodes: CodeTable = {
  11200: {
    title: 'HTTP retrieval failure',
    level: 'error',
    shownIn: 'debugger',
    status: null,
    cause: 'A webhook address answered with an error, too late, or not at all.',
    remedy: 'Make the address answer with a 2xx status within 15 seconds.',
  },
  11205: {
    title: 'HTTP connection failure',
    level: 'error',
    shownIn: 'debugger',
    status: null,
    cause: 'No connection to a webhook address could be made.',
    remedy: 'Check host, port and TLS of the address.',
  },
  11750: {
    title: 'TwiML response body too large',
    level: 'error',
    shownIn: 'debugger',
    status: null,
    cause: 'The TwiML document is larger than 64 kB.',
    remedy: 'Send a smaller document, or split it with a redirect.',
  },
  12100: {
    title: 'Document parse failure',
    level: 'error',
    shownIn: 'debugger',
    status: null,
    cause: 'The answer is not well-formed XML.',
    remedy: 'Send well-formed TwiML.',
  },
  12200: {
    title: 'Schema validation warning',
    level: 'warning',
    shownIn: 'debugger',
    status: null,
    cause: 'The XML holds elements or attributes that TwiML does not know.',
    remedy: 'Use only documented verbs and attributes, spelled as documented.',
  },
  12300: {
    title: 'Invalid Content-Type',
    level: 'error',
    shownIn: 'debugger',
    status: null,
    cause: 'The answer has a content type that cannot be used here.',
    remedy: 'Send TwiML as application/xml, a new session as application/json.',
  },
}
