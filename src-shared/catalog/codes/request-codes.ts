import type { CodeTable } from './code-entry.ts'

/** Requests that the platform refuses as such. https://www.twilio.com/docs/errors/20001 */
export const requestCodes: CodeTable = {
  20001: {
    title: 'Unknown parameters',
    level: 'warning',
    shownIn: 'reply',
    status: 400,
    cause: 'A required parameter is missing, or one cannot be read.',
    remedy: 'Send every required parameter, spelled exactly as documented.',
  },
  20003: {
    title: 'Permission Denied',
    level: 'error',
    shownIn: 'reply',
    status: 401,
    cause: 'The credentials are missing or wrong.',
    remedy: 'Use the account SID as user name and its auth token as password; Masquerade has no API keys.',
  },
  20004: {
    title: 'Method not allowed',
    level: 'error',
    shownIn: 'reply',
    status: 405,
    cause: 'The address exists, but not for this HTTP method.',
    remedy: 'Use GET to read, POST to create or change, DELETE to remove.',
  },
  20404: {
    title: 'Not Found',
    level: 'error',
    shownIn: 'reply',
    status: 404,
    cause:
      'Nothing exists at this address: a SID or name is wrong, belongs to another parent, or the thing was deleted.',
    remedy: 'Check each SID of the address.',
  },
  20409: {
    title: 'Conflict',
    level: 'error',
    shownIn: 'reply',
    status: 409,
    cause: 'The request clashes with what is there.',
    remedy: 'Read the current state and try again.',
  },
  20429: {
    title: 'Too Many Requests',
    level: 'warning',
    shownIn: 'reply',
    status: 429,
    cause: 'The account has too many requests under way at once.',
    remedy: 'Wait a moment and repeat the request; it was not processed.',
  },
  20500: {
    title: 'Internal Server Error',
    level: 'error',
    shownIn: 'reply',
    status: 500,
    cause: 'Something went wrong on the server.',
    remedy: 'Repeat the request later.',
  },
  20503: {
    title: 'Service Unavailable',
    level: 'error',
    shownIn: 'reply',
    status: 503,
    cause: 'The service does not answer at the moment.',
    remedy: 'Repeat the request later.',
  },
}
