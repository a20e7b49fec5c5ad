import styles from './kbd.module.css'

/** A key, or keys pressed together: `Ctrl+K`, `.`, `Space`. */
export function Kbd({ keys }: { readonly keys: string }) {
  const parts = keys.length === 1 ? [keys] : keys.split('+')
  return (
    <span className={styles.keys}>
      {parts.map((part) => (
        <kbd key={part} className={styles.key}>
          {part}
        </kbd>
      ))}
    </span>
  )
}
