import type { CodeTable } from './code-entry.ts'

/** Requests about the account's own numbers, messages and calls. https://www.twilio.com/docs/api/errors */
export const accountCodes: CodeTable = {
  20009: {
    title: 'Cannot delete this resource before it is complete',
    level: 'error',
    shownIn: 'reply',
    status: 409,
    cause: 'The message is still queued, or the call is still under way.',
    remedy: 'Wait for its end, or end the call first.',
  },
  21220: {
    title: 'Invalid call state',
    level: 'error',
    shownIn: 'reply',
    status: 400,
    cause: 'The call is over, or it is not in a state that allows this.',
    remedy: 'Read the status of the call first.',
  },
  21421: {
    title: 'PhoneNumber is invalid',
    level: 'error',
    shownIn: 'reply',
    status: 400,
    cause: 'The number is not in E.164 form.',
    remedy: 'Write it with a plus and the country code, without spaces.',
  },
  21422: {
    title: 'PhoneNumber is not available',
    level: 'error',
    shownIn: 'reply',
    status: 400,
    cause: 'The number is owned already.',
    remedy: 'Choose another one.',
  },
  21451: {
    title: 'Invalid area code',
    level: 'error',
    shownIn: 'reply',
    status: 400,
    cause: 'The area code is not one of North America.',
    remedy: 'Use three digits, like 415.',
  },
  21452: {
    title: 'No phone numbers found in area code',
    level: 'error',
    shownIn: 'reply',
    status: 400,
    cause: 'The account owns every number that there is to buy in this area code.',
    remedy: 'Try another area code.',
  },
}
