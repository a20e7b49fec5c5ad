import type { CodeTable } from './code-entry.ts'

/** Things that are where they should be added already. https://www.twilio.com/docs/errors/80101 */
export const membershipCodes: CodeTable = {
  80101: {
    title: 'Number Already Added to Another Service',
    level: 'error',
    shownIn: 'reply',
    status: 400,
    cause: 'The number is in the pool of another Proxy service; it can be in one only.',
    remedy: 'Remove it there first, or use another number.',
  },
  80102: {
    title: 'Participant Already In Interaction',
    level: 'warning',
    shownIn: 'debugger',
    status: null,
    cause: 'The same participant is on both sides of an interaction.',
    remedy: 'Check which participants the session has.',
  },
  80103: {
    title: 'Participant Already In Session',
    level: 'error',
    shownIn: 'reply',
    status: 400,
    cause: 'This person is in the session, or was and has been removed.',
    remedy: 'Use the participant that exists; somebody who was removed needs a new session.',
  },
  80104: {
    title: 'Phone Number Already In Service',
    level: 'warning',
    shownIn: 'reply',
    status: 400,
    cause: 'The number is in this pool already.',
    remedy: 'Nothing to do.',
  },
  80105: {
    title: 'Short Code Already In Service',
    level: 'warning',
    shownIn: 'reply',
    status: 400,
    cause: 'The short code is in this pool already. Proxy no longer has short codes.',
    remedy: 'Use phone numbers.',
  },
}
