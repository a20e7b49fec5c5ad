import { CodeBlock } from '#renderer/ui/code-block.tsx'
import { SmallTabs } from '#renderer/ui/small-tabs.tsx'
import { clientLines } from './client-lines.ts'

/** The same client in three languages, one at a time. */
export function ClientTabs({ serviceSid }: { readonly serviceSid: string }) {
  const tabs = clientLines(serviceSid).map(({ name, needs, code }) => ({
    name,
    content: <CodeBlock label={needs === null ? name : `${name}, after ${needs}`} code={code} copiesWhole />,
  }))
  return <SmallTabs label="Language" tabs={tabs} />
}
