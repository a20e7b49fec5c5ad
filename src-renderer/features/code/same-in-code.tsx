import { CodeBlock } from '#renderer/ui/code-block.tsx'
import { SmallTabs } from '#renderer/ui/small-tabs.tsx'
import { useCopyText } from '../inspector/masked-copy.tsx'
import { Section } from '../inspector/section.tsx'
import type { ApiCall, NamedCall } from './api-call.ts'
import { callAsCurl } from './call-as-curl.ts'
import { callAsNode } from './call-as-node.ts'
import styles from './same-in-code.module.css'

interface SameInCodeProps {
  readonly title?: string
  readonly calls: readonly NamedCall[]
  readonly startsClosed?: boolean
}

const languages = [
  { name: 'cURL', write: callAsCurl },
  { name: 'Node', write: callAsNode },
] as const

/** What a client would have called to do the same, in a shell and with the official library. */
export function SameInCode({ title = 'The same in code', calls, startsClosed = true }: SameInCodeProps) {
  if (calls.length === 0) return null
  const tabs = languages.map(({ name, write }) => ({
    name,
    content: (
      <div className={styles.blocks}>
        {calls.map(({ does, call }) => (
          <OneCall key={does} label={calls.length === 1 ? name : `${does}, ${name}`} call={call} write={write} />
        ))}
      </div>
    ),
  }))
  return (
    <Section title={title} startsClosed={startsClosed}>
      <p className={styles.note}>With what Connect sets up. Copies mask real numbers unless Alt is held.</p>
      <SmallTabs label="Language of the code" tabs={tabs} />
    </Section>
  )
}

interface OneCallProps {
  readonly label: string
  readonly call: ApiCall
  readonly write: (call: ApiCall) => string
}

function OneCall({ label, call, write }: OneCallProps) {
  const whole = write(call)
  const copied = useCopyText(whole)
  return <CodeBlock label={label} code={copied} shown={whole} />
}
