import { moreInfo } from '#shared/catalog/codes.ts'
import type { Alert } from '#shared/resources/alert.ts'
import { LevelMark } from '../debugger/level-mark.tsx'
import { NumbersInText } from '../sessions/numbers-in-text.tsx'
import styles from './alert-note.module.css'
import { FurtherReading } from './further-reading.tsx'

/** A debugger entry: level, code, title, text, and the page about the code. */
export function AlertNote({ alert }: { readonly alert: Alert }) {
  return (
    <div className={styles.note} data-level={alert.level}>
      <p className={styles.title}>
        <LevelMark level={alert.level} />
        <code className={styles.code}>{alert.code}</code>
        {alert.title}
      </p>
      <p className={styles.text}>
        <NumbersInText text={alert.text} />
      </p>
      <FurtherReading codes={[alert.code]} href={moreInfo(alert.code)}>{`Public page on ${alert.code}`}</FurtherReading>
    </div>
  )
}
