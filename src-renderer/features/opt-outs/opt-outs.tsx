import { useMirror } from '#renderer/state/mirror.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Scroller } from '#renderer/ui/scroller.tsx'
import type { OptOut } from '#shared/resources/opt-out.ts'
import { CodeLink } from '../catalog/code-link.tsx'
import { TextStopButton } from '../phones/text-stop-button.tsx'
import { OptOutRow } from './opt-out-row.tsx'
import styles from './opt-outs.module.css'

const none: readonly OptOut[] = []

/** Who gets nothing from which number any more, since when, by which word, and how that ends. */
export function OptOuts() {
  const optOuts = useMirror(({ world }) => world?.optOuts ?? none)
  const total = useMirror(({ world }) => world?.optOutCount ?? 0)
  const isLoading = useMirror(({ world }) => world === null)
  if (isLoading) return <EmptyState title="Reading the opt-outs…" />
  if (total === 0) {
    return (
      <EmptyState title="Nobody has opted out" action={<TextStopButton />}>
        When a person texts STOP to a number, the platform sends them nothing from that number any more.
      </EmptyState>
    )
  }
  return (
    <Scroller className={styles.viewport} aria-label="Opt-outs by person and number">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">gets nothing from</th>
            <th scope="col">since</th>
            <th scope="col">after texting</th>
            <th scope="col">Ends when they text START to it</th>
          </tr>
        </thead>
        <tbody>
          {optOuts.map((optOut) => (
            <OptOutRow key={`${optOut.phone} ${optOut.proxyNumber}`} optOut={optOut} />
          ))}
        </tbody>
      </table>
      <p className={styles.more}>
        A message from that number to them is refused. <CodeLink code={21610} /> The word itself was not forwarded.{' '}
        <CodeLink code={80901} />
      </p>
      {total > optOuts.length && (
        <p className={styles.more}>
          The newest {optOuts.length} of {total} are shown; GET /simulator/v1/opt-outs lists all.
        </p>
      )}
    </Scroller>
  )
}
