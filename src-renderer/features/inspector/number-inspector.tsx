import { VenetianMask } from 'lucide-react'
import { query } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { formatDateTime } from '#renderer/ui/format-time.ts'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import { callsOfNumber } from '../code/calls-of-things.ts'
import { SameInCode } from '../code/same-in-code.tsx'
import { givenName } from '../sessions/number-name.ts'
import { usageText } from '../sessions/usage-text.ts'
import { Facts } from './facts.tsx'
import { Heading } from './heading.tsx'
import { NumberSessions } from './number-sessions.tsx'
import { ResourceJson } from './resource-json.tsx'
import { Section } from './section.tsx'
import { SidText } from './sid-text.tsx'

/** An owned number: its pool, what it can carry, who uses it now. */
export function NumberInspector({ e164, version }: { readonly e164: string; readonly version: number }) {
  const answer = useAnswer(e164, version, () => query({ type: 'number', e164 }))
  if (answer.kind === 'waiting') return <EmptyState title="Reading the number…" />
  if (answer.kind === 'refused' || answer.value === null) {
    return (
      <EmptyState title="The account does not own this number">It was given back, or belongs to a person.</EmptyState>
    )
  }
  return <OneNumber number={answer.value} version={version} />
}

function OneNumber({ number, version }: { readonly number: OwnedNumber; readonly version: number }) {
  const pool = useMirror(
    ({ world }) => world?.services.find((service) => service.sid === number.pool?.serviceSid)?.uniqueName,
  )
  return (
    <>
      <Heading
        icon={<VenetianMask size={17} />}
        title={givenName(number) ?? (number.pool === null ? 'Owned number' : 'Proxy number')}
      >
        <NumberTag e164={number.e164} kind={number.pool === null ? 'plain' : 'masked'} />
        <span>{usageText(number)}</span>
      </Heading>
      <Section title="Sessions on it now">
        <NumberSessions e164={number.e164} />
      </Section>
      <Section title="Facts">
        <Facts
          facts={[
            ['Pool', number.pool === null ? 'none: Proxy does not answer it' : (pool ?? number.pool.serviceSid)],
            [
              'Choice',
              number.pool === null
                ? null
                : number.pool.isReserved
                  ? 'reserved: only when asked for by name'
                  : 'automatic',
            ],
            ['Carries', carries(number)],
            ['Country', number.isoCountry],
            ['Name', number.friendlyName === number.e164 ? null : number.friendlyName],
            ['Number', <SidText key="sid" sid={number.sid} of="number" />],
            ['Bought', formatDateTime(number.dateCreated)],
          ]}
        />
      </Section>
      <SameInCode calls={callsOfNumber(number)} />
      <ResourceJson references={[{ kind: 'number', sid: number.sid }]} version={version} />
    </>
  )
}

function carries({ capabilities }: OwnedNumber): string {
  const words = [capabilities.sms && 'messages', capabilities.mms && 'pictures', capabilities.voice && 'calls'].filter(
    (word) => word !== false,
  )
  return words.length === 0 ? 'nothing' : words.join(', ')
}
