import { ArrowRightLeft } from 'lucide-react'
import { readRequest } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import type { LoggedRequest } from '#shared/resources/logged-request.ts'
import { SameInCode } from '../code/same-in-code.tsx'
import { Facts } from '../inspector/facts.tsx'
import { Heading } from '../inspector/heading.tsx'
import { RefusedWith } from '../inspector/refused-with.tsx'
import { Section } from '../inspector/section.tsx'
import { SubjectLink } from '../inspector/subject-link.tsx'
import { Why } from '../inspector/why.tsx'
import { NumbersInText } from '../sessions/numbers-in-text.tsx'
import { MethodPath } from './method-path.tsx'
import { RealTime } from './real-time.tsx'
import { durationText, requestTitle } from './request-words.ts'
import { StatusMark } from './status-mark.tsx'

/** A request of a client: what it asked, what it was answered, what it changed, and the same in a shell. */
export function RequestInspector({ id, version }: { readonly id: number; readonly version: number }) {
  const answer = useAnswer(String(id), 0, () => readRequest(id))
  if (answer.kind === 'waiting') return <EmptyState title="Reading the request…" />
  if (answer.kind === 'refused') return <ErrorNote title="The request cannot be read" error={answer.error} />
  if (answer.value === null)
    return <EmptyState title="The request is gone">Only the newest 1,000 requests are kept.</EmptyState>
  return <OneRequest request={answer.value} version={version} />
}

function OneRequest({ request, version }: { readonly request: LoggedRequest; readonly version: number }) {
  const run = useMirror(({ world }) => world?.run)
  const isPast = request.steps !== null && request.steps.run !== run
  const title = requestTitle(request)
  return (
    <>
      <Heading icon={<ArrowRightLeft size={17} />} title={title}>
        <RealTime at={request.realAt} />
        <StatusMark status={request.status} code={request.code} />
      </Heading>
      {request.code !== null && <RefusedWith code={request.code} />}
      {request.traceId !== null && !isPast && <Why traceId={request.traceId} title={title} version={version} />}
      <Section title="Asked">
        <MethodPath method={request.method} path={request.path} wraps />
        <Facts
          facts={Object.entries(request.params).map(([name, value]) => [name, <Values key={name} of={value} />])}
        />
      </Section>
      <Section title="Changed">
        <Facts
          facts={[
            ['In the window', <Changed key="changed" request={request} isPast={isPast} />],
            ['Steps', stepsText(request)],
            ['Took', `${durationText(request.durationMs)}, real time`],
          ]}
        />
      </Section>
      <SameInCode calls={[{ does: 'Ask again', call: request }]} startsClosed={false} />
    </>
  )
}

function Values({ of }: { readonly of: string | readonly string[] }) {
  const counted = (typeof of === 'string' ? [of] : of).map((text, place) => ({ key: `${place} ${text}`, text }))
  return counted.map(({ key, text }) => <NumbersInText key={key} text={text} />)
}

function Changed({ request, isPast }: { readonly request: LoggedRequest; readonly isPast: boolean }) {
  if (isPast) return 'gone: the scene began anew since'
  if (request.changed === null) return request.steps === null ? 'nothing' : 'nothing that has a place on screen'
  return <SubjectLink subject={request.changed} />
}

function stepsText({ steps }: LoggedRequest): string {
  if (steps === null) return 'none'
  return steps.from === steps.to ? String(steps.from) : `${steps.from} to ${steps.to}`
}
