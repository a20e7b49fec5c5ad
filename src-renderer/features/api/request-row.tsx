import { memo } from 'react'
import { useShownText } from '#renderer/ui/discretion.ts'
import type { LoggedRequest } from '#shared/resources/logged-request.ts'
import { WhyHint } from '../timeline/why-hint.tsx'
import { MethodPath } from './method-path.tsx'
import { RealTime } from './real-time.tsx'
import styles from './request-row.module.css'
import { durationText, parameterLine } from './request-words.ts'
import { StatusMark } from './status-mark.tsx'

/** The cells of one request, drawn once. */
export const RequestRow = memo(Row, (before, after) => before.request.id === after.request.id)

function Row({ request }: { readonly request: LoggedRequest }) {
  const shown = useShownText()
  return (
    <>
      <td className={styles.time}>
        <RealTime at={request.realAt} />
      </td>
      <td>
        <MethodPath method={request.method} path={request.path} />
      </td>
      <td className={styles.params}>{shown(parameterLine(request))}</td>
      <td>
        <StatusMark status={request.status} code={request.code} />
      </td>
      <td className={styles.duration}>{durationText(request.durationMs)}</td>
      <td className={styles.why}>{request.traceId !== null && <WhyHint />}</td>
    </>
  )
}
