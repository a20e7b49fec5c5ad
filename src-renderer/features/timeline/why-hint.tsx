import styles from './why-hint.module.css'

/** Says that opening the row explains it. A press falls through to the row, as Enter on it does the same. */
export function WhyHint() {
  return (
    <button type="button" tabIndex={-1} className={styles.why}>
      Why?
    </button>
  )
}
