import { personsNumber } from '#renderer/ui/discretion.ts'
import { formatNumber } from '#renderer/ui/format-number.ts'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import { useNumberKind } from '../sessions/known-number.tsx'
import styles from './peer-number.module.css'

/** The number at the other end as this person knows it: a masked one, or one they typed themselves. */
export function PeerNumber({ e164 }: { readonly e164: string }) {
  const kind = useNumberKind(e164)
  if (kind === 'masked') return <NumberTag e164={e164} kind="masked" compact className={styles.masked} />
  return <span className={styles.typed}>{kind === 'real' ? personsNumber(e164) : formatNumber(e164)}</span>
}
