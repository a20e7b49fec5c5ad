import { formatDuration } from '#renderer/ui/format-duration.ts'
import { formatDateTime } from '#renderer/ui/format-time.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { closedWords } from '../sessions/state-words.ts'
import { Facts } from './facts.tsx'
import { Section } from './section.tsx'
import { SidText } from './sid-text.tsx'

export function SessionFacts({ session }: { readonly session: SessionView }) {
  return (
    <Section title="Facts">
      <Facts
        facts={[
          ['Session', <SidText key="sid" sid={session.sid} of="session" />],
          ['Mode', session.mode],
          ['Ttl', session.ttl === 0 ? 'none' : `${formatDuration(session.ttl * 1000)} after it was made or last used`],
          ['Expiry date', dated(session.dateExpiry)],
          ['Closes by itself', session.status === 'closed' ? null : (dated(session.expiresAt) ?? 'never')],
          ['Made', dated(session.dateCreated)],
          ['First used', dated(session.dateStarted) ?? 'not yet'],
          ['Last used', dated(session.dateLastInteraction)],
          ['Ended', dated(session.dateEnded)],
          ['Because', session.closedReason === null ? null : closedWords[session.closedReason]],
        ]}
      />
    </Section>
  )
}

function dated(ms: number | null): string | null {
  return ms === null ? null : formatDateTime(ms)
}
