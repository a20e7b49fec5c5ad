import { ExternalLink } from 'lucide-react'
import { memo } from 'react'
import heard from '#renderer/ui/heard.module.css'
import type { Alert } from '#shared/resources/alert.ts'
import { openCode } from '../catalog/open-code.ts'
import { RowTime } from '../long-list/row-time.tsx'
import { NumbersInText } from '../sessions/numbers-in-text.tsx'
import styles from './alert-row.module.css'
import { LevelMark } from './level-mark.tsx'

interface AlertRowProps {
  readonly alert: Alert
  /** The row above is of another day, or out of sight. */
  readonly isNewDay: boolean
}

/** The cells of one alert, drawn once. */
export const AlertRow = memo(
  Row,
  (before, after) => before.alert.sid === after.alert.sid && before.isNewDay === after.isNewDay,
)

function Row({ alert, isNewDay }: AlertRowProps) {
  return (
    <>
      <RowTime at={alert.at} isNewDay={isNewDay} />
      <td>
        <LevelMark level={alert.level} />
      </td>
      <td className={styles.code}>
        <button
          type="button"
          className={styles.codeLink}
          tabIndex={-1}
          title="What it means"
          onClick={(event) => {
            event.stopPropagation()
            openCode(alert.code)
          }}
        >
          {alert.code}
        </button>
      </td>
      <td className={styles.title}>{alert.title}</td>
      <td className={styles.text}>
        <NumbersInText text={alert.text} />
      </td>
      <td className={styles.more}>
        <a
          className={styles.link}
          href={alert.moreInfo}
          target="_blank"
          rel="noreferrer"
          tabIndex={-1}
          onClick={(event) => event.stopPropagation()}
        >
          Docs<span className={heard.only}> about {alert.code}</span>
          <ExternalLink size={12} aria-hidden />
        </a>
      </td>
    </>
  )
}
