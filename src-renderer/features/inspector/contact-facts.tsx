import { formatDateTime } from '#renderer/ui/format-time.ts'
import { countSegments } from '#shared/messages/count-segments.ts'
import type { ContactEntry, MessageEntry } from '#shared/resources/timeline-entry.ts'
import { Facts } from './facts.tsx'
import { Section } from './section.tsx'
import { SessionLink } from './session-link.tsx'
import { SidText } from './sid-text.tsx'

export function ContactFacts({ entry }: { readonly entry: ContactEntry }) {
  return (
    <Section title="Facts">
      <Facts
        facts={[
          ['When', formatDateTime(entry.at)],
          ['Session', entry.sessionSid === null ? 'none' : <SessionLink key="session" sessionSid={entry.sessionSid} />],
          ['State', entry.state],
          [
            'Interaction',
            entry.interactionSid === null ? (
              'none was stored'
            ) : (
              <SidText key="sid" sid={entry.interactionSid} of="interaction" />
            ),
          ],
          [
            entry.kind === 'message' ? 'Message' : 'Call',
            <SidText key="leg" sid={entry.resourceSid} of={entry.kind} />,
          ],
          ['Length', entry.kind === 'message' ? lengthOf(entry) : null],
          ['Step', entry.step],
        ]}
      />
    </Section>
  )
}

/** As the platform counts it for the bill. */
function lengthOf({ body }: MessageEntry): string {
  const { encoding, segments } = countSegments(body)
  const characters = [...body].length
  return `${characters} ${characters === 1 ? 'character' : 'characters'}, ${segments} ${segments === 1 ? 'segment' : 'segments'} in ${encoding}`
}
