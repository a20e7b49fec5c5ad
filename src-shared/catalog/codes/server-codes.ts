import type { CodeTable } from './code-entry.ts'

/** Failures on Proxy’s own side, and accounts that may not use it. https://www.twilio.com/docs/errors/80504 */
export const serverCodes: CodeTable = {
  80501: {
    title: 'Storage Operation Failed',
    level: 'error',
    shownIn: 'both',
    status: 500,
    cause: 'Proxy could not read or write its data.',
    remedy: 'Repeat the request later.',
  },
  80502: {
    title: 'Internal Server Error from Downstream',
    level: 'error',
    shownIn: 'both',
    status: 500,
    cause: 'A service that Proxy depends on failed.',
    remedy: 'Repeat the request later.',
  },
  80503: {
    title: 'No Records Updated',
    level: 'warning',
    shownIn: 'both',
    status: 404,
    cause: 'There was nothing to update; the record may have been deleted.',
    remedy: 'Check whether it still exists.',
  },
  80504: {
    title: 'An internal server error has occurred',
    level: 'error',
    shownIn: 'both',
    status: 500,
    cause: 'Something went wrong inside Proxy.',
    remedy: 'Repeat the request later.',
  },
  80505: {
    title: 'Flex Configuration Error',
    level: 'error',
    shownIn: 'debugger',
    status: null,
    cause: 'The Flex side of this service is not set up as it should be.',
    remedy: 'Check the Flex flow and its numbers.',
  },
  80506: {
    title: 'Service Creation is restricted for new customers',
    level: 'error',
    shownIn: 'reply',
    status: 403,
    cause: 'Proxy is closed to accounts that never used it.',
    remedy: 'Ask Twilio for an exemption, or build on Conversations and Programmable Voice.',
  },
}
