import { RotateCw, Webhook } from 'lucide-react'
import { readDelivery, resendDelivery } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { type Subject, select } from '#renderer/state/selection.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CodeBlock } from '#renderer/ui/code-block.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { notifyRefusal } from '#renderer/ui/notify.ts'
import { TimeText } from '#renderer/ui/time-text.tsx'
import type { Delivery } from '#shared/resources/delivery.ts'
import { durationText } from '../api/request-words.ts'
import { type Fact, Facts } from '../inspector/facts.tsx'
import { Heading } from '../inspector/heading.tsx'
import { Section } from '../inspector/section.tsx'
import { SubjectLink } from '../inspector/subject-link.tsx'
import { NumbersInText } from '../sessions/numbers-in-text.tsx'
import { AnswerMark } from './answer-mark.tsx'
import { answerWord, kindWords, selectionOfDelivery } from './delivery-words.ts'

interface DeliveryInspectorProps {
  readonly id: string
  readonly about: Subject | null
}

/** A webhook: what was sent, signed how, and what came back. */
export function DeliveryInspector({ id, about }: DeliveryInspectorProps) {
  const version = useMirror(({ traffic }) => traffic.deliveries)
  const answer = useAnswer(id, version, () => readDelivery(id))
  if (answer.kind === 'waiting') return <EmptyState title="Reading the webhook…" />
  if (answer.kind === 'refused') return <ErrorNote title="The webhook cannot be read" error={answer.error} />
  if (answer.value === null)
    return <EmptyState title="The webhook is gone">Only those of this run are kept, the newest 1,000.</EmptyState>
  return <OneDelivery delivery={answer.value} about={about} />
}

interface OneDeliveryProps {
  readonly delivery: Delivery
  readonly about: Subject | null
}

function OneDelivery({ delivery, about }: OneDeliveryProps) {
  const facts: readonly Fact[] = [
    ['It', kindWords[delivery.kind]],
    ['About', about === null ? null : <SubjectLink key="about" subject={about} />],
    ['Sent to', delivery.url],
    ['Took', delivery.durationMs === null ? 'not answered yet' : durationText(delivery.durationMs)],
    ['Signature', <code key="signature">{delivery.signature}</code>],
  ]
  return (
    <>
      <Heading icon={<Webhook size={17} />} title={`${delivery.kind}: ${answerWord(delivery)}`}>
        <TimeText at={delivery.at} />
        <AnswerMark delivery={delivery} />
      </Heading>
      <Section title="Webhook" aside={<Resend id={delivery.id} />}>
        <Facts facts={facts} />
      </Section>
      <AnswerSection delivery={delivery} />
      <Section title="Sent">
        <Facts facts={delivery.fields.map(([name, value]) => [name, <NumbersInText key={name} text={value} />])} />
      </Section>
    </>
  )
}

function AnswerSection({ delivery: { answer } }: Pick<OneDeliveryProps, 'delivery'>) {
  if (answer === null) return null
  if (answer.kind === 'failed') {
    return (
      <Section title="No answer">
        <Facts facts={[['Because', answer.text]]} />
      </Section>
    )
  }
  return (
    <Section title="Answered">
      <Facts
        facts={[
          ['Status', answer.status],
          ['Type', answer.contentType === '' ? 'none' : answer.contentType],
          ['Body', answer.body === '' ? 'empty' : null],
        ]}
      />
      {answer.body !== '' && <CodeBlock label="body" code={answer.body} />}
    </Section>
  )
}

function Resend({ id }: { readonly id: string }) {
  const resend = async () => {
    const answer = await resendDelivery(id)
    if (answer.ok) select(selectionOfDelivery(answer.value))
    else notifyRefusal('The webhook was not sent again', answer.error)
  }
  return (
    <Button size="small" icon={<RotateCw size={13} aria-hidden />} asks onClick={() => void resend()}>
      Send again
    </Button>
  )
}
