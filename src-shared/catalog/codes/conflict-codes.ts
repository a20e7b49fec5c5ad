import type { CodeTable } from './code-entry.ts'

/** Parameters that are not valid, and conflicts that the account allows. https://www.twilio.com/docs/errors/80701 */
export const conflictCodes: CodeTable = {
  80701: {
    title: 'Parameter Validation Failed',
    level: 'warning',
    shownIn: 'reply',
    status: 400,
    cause: 'A parameter has a value that is not allowed.',
    remedy: 'The message names the parameter and what it may be.',
  },
  80801: {
    title: 'Invalid attempt to Re-Open a Session',
    level: 'error',
    shownIn: 'debugger',
    status: null,
    cause:
      'A session was opened again although a participant uses the same number in another active session. The account allows it.',
    remedy: 'Close one of the two sessions: contact may reach the wrong partner.',
  },
  80802: {
    title: 'Simultaneous requests to create the same Identifier in one or more Sessions',
    level: 'error',
    shownIn: 'debugger',
    status: null,
    cause: 'The same person has the same number in two active sessions. The account allows it.',
    remedy: 'Close one of the two sessions: contact may reach the wrong partner.',
  },
}
