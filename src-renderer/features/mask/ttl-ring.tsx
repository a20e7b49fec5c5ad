import styles from './ttl-ring.module.css'

const radius = 15

/** How much of a session's life is left; the words beside it say the same. */
export function TtlRing({ share }: { readonly share: number | null }) {
  return (
    <svg className={styles.ring} viewBox="0 0 36 36" aria-hidden="true">
      <circle className={styles.track} cx="18" cy="18" r={radius} />
      {share !== null && share > 0 && (
        <circle
          className={styles.left}
          cx="18"
          cy="18"
          r={radius}
          pathLength={1}
          strokeDasharray={`${share} 1`}
          data-low={share < 0.15}
        />
      )}
      {share === null && <circle className={styles.endless} cx="18" cy="18" r={radius} />}
    </svg>
  )
}
