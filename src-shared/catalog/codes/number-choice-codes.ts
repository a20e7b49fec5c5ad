import type { CodeTable } from './code-entry.ts'

/** No number could be given to a participant. https://www.twilio.com/docs/errors/80203 */
export const numberChoiceCodes: CodeTable = {
  80201: {
    title: 'No Available Voice Proxy',
    level: 'warning',
    shownIn: 'both',
    status: 400,
    cause: 'The session carries calls, and no number of the pool that fits otherwise can.',
    remedy: 'Add a number with voice, or make the session message-only.',
  },
  80202: {
    title: 'No Available Message Proxy',
    level: 'warning',
    shownIn: 'both',
    status: 400,
    cause: 'The session carries texts, and no number of the pool that fits otherwise can.',
    remedy: 'Add a number with SMS, or make the session voice-only.',
  },
  80203: {
    title: 'No Available Proxy For Country',
    level: 'error',
    shownIn: 'both',
    status: 400,
    cause: 'The pool has no number that serves the country of the participant.',
    remedy: 'Add a number of that country, or name one of another with ProxyIdentifier and mind the cost.',
  },
  80205: {
    title: 'No Proxies For Service',
    level: 'warning',
    shownIn: 'both',
    status: 400,
    cause: 'The pool of the service is empty.',
    remedy: 'Add a number to the pool.',
  },
  80206: {
    title: 'No Available Proxy',
    level: 'warning',
    shownIn: 'both',
    status: 400,
    cause: 'No number meets the geographic match that the service asks for, or the person uses all that do.',
    remedy: 'Add a number of the same area, or match by country.',
  },
  80207: {
    title: 'No unreserved numbers in proxy pool',
    level: 'error',
    shownIn: 'both',
    status: 400,
    cause: 'Only reserved numbers would fit, and those are not chosen automatically.',
    remedy: 'Add an unreserved number, or name a reserved one with ProxyIdentifier.',
  },
  80208: {
    title: 'No Available Unused Proxy',
    level: 'error',
    shownIn: 'both',
    status: 400,
    cause: 'The person uses every number that fits in another active session.',
    remedy: 'Close a session the person is in, or add a number to the pool.',
  },
}
