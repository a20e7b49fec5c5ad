import { CircleX, Info, TriangleAlert } from 'lucide-react'
import type { AlertLevel } from '#shared/resources/alert.ts'
import styles from './level-mark.module.css'

const icons = { error: CircleX, warning: TriangleAlert, notice: Info } as const satisfies Record<AlertLevel, unknown>

/** An alert's level by icon, word and colour. */
export function LevelMark({ level }: { readonly level: AlertLevel }) {
  const Icon = icons[level]
  return (
    <span className={styles.mark} data-level={level}>
      <Icon size={14} aria-hidden />
      {level}
    </span>
  )
}
