import { Hash, UserRound, VenetianMask } from 'lucide-react'
import { personsNumber } from './discretion.ts'
import { formatNumber } from './format-number.ts'
import heard from './heard.module.css'
import styles from './number-tag.module.css'

interface NumberTagProps {
  readonly e164: string
  /** `real`: belongs to a person. `masked`: a proxy number. `plain`: neither. */
  readonly kind: 'real' | 'masked' | 'plain'
  /** Without the written word, where the words around it already say so; readers still hear it. */
  readonly compact?: boolean
  readonly className?: string | undefined
}

const icons = { real: UserRound, masked: VenetianMask, plain: Hash } as const
const words = { real: 'real', masked: 'masked', plain: 'not proxied' } as const

/** The one way a number is shown: colour, icon and word together say whose it is. */
export function NumberTag({ e164, kind, compact = false, className }: NumberTagProps) {
  const Icon = icons[kind]
  return (
    <span className={[styles.tag, styles[kind], className].filter(Boolean).join(' ')} data-kind={kind}>
      <Icon className={styles.icon} size={13} aria-hidden />
      <span className={styles.digits}>{kind === 'real' ? personsNumber(e164) : formatNumber(e164)}</span>
      <span className={compact ? heard.only : styles.word}>{words[kind]}</span>
    </span>
  )
}
