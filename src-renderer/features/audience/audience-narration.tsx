import styles from './audience-narration.module.css'
import { narrationType } from './narration-type.ts'
import { useToldMoment } from './told-moment.ts'

/** What the narrator says, never cut. */
export function AudienceNarration() {
  const told = useToldMoment()?.told ?? null
  if (told === null) return null
  return (
    <section className={styles.narration} aria-label="Narration">
      <p className={styles.told} role="status" data-type={narrationType(told)}>
        {told}
      </p>
    </section>
  )
}
