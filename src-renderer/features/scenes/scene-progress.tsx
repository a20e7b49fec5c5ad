import type { SceneState } from '#shared/contract/scene-state.ts'
import styles from './scene-progress.module.css'

/** One stretch a chapter, as long as it has steps; the heading says the same in words. */
export function SceneProgress({ scene }: { readonly scene: SceneState }) {
  return (
    <svg className={styles.progress} viewBox={`0 0 ${widthOf(scene)} 1`} preserveAspectRatio="none" aria-hidden>
      {stretchesOf(scene).map(({ start, length, passed, failed }) => (
        <g key={start}>
          <rect x={start} width={length - gap} height={1} className={styles.ahead} />
          <rect
            x={start}
            width={Math.max(0, passed - gap)}
            height={1}
            className={failed ? styles.failed : styles.done}
          />
        </g>
      ))}
    </svg>
  )
}

/** In stops. */
const gap = 0.3

function widthOf({ chapters }: SceneState): number {
  return chapters.reduce((sum, { steps }) => sum + steps.length + 1, 0)
}

function stretchesOf({ chapters, position }: SceneState) {
  let start = 0
  return chapters.map(({ steps }) => {
    const [begin, length] = [start, steps.length + 1]
    start += length
    const passed = Math.min(length, Math.max(0, position - begin))
    return { start: begin, length, passed, failed: steps.some(({ status }) => status === 'failed') }
  })
}
