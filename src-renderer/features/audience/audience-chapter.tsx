import styles from './audience-chapter.module.css'
import { useToldMoment } from './told-moment.ts'

/** Which scene is on stage, and which chapter of it. */
export function AudienceChapter() {
  const moment = useToldMoment()
  if (moment === null) return null
  return (
    <p className={styles.chapter}>
      <b>{moment.title}</b> · {moment.chapter}
    </p>
  )
}
