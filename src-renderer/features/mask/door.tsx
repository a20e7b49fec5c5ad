import { CircleDashed } from 'lucide-react'
import { isAboutNumber, useLight } from '#renderer/state/lighting.ts'
import { previews } from '#renderer/state/previews.ts'
import { type Selection, select } from '#renderer/state/selection.ts'
import lit from '#renderer/ui/lit.module.css'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import { pageKey } from '#renderer/ui/page-key.ts'
import { Pressable } from '#renderer/ui/pressable.tsx'
import { ownerName } from '../phones/owner.ts'
import { useNumberName } from '../sessions/number-name.ts'
import styles from './door.module.css'
import type { LaneEnd } from './mask-lanes.ts'

interface DoorProps {
  readonly end: LaneEnd | null
  readonly side: 'left' | 'right'
  readonly verb: 'dials' | 'sees'
  readonly isPassing: boolean
}

/** One person's way into a session: the proxy number that they dial, and that they see. */
export function Door({ end, side, verb, isPassing }: DoorProps) {
  const light = useLight((subject) => isAboutNumber(subject, end?.proxyNumber))
  const name = useNumberName(end?.proxyNumber)
  if (end === null) {
    return (
      <span className={styles.nobody} data-side={side}>
        <CircleDashed size={14} aria-hidden /> no partner yet
      </span>
    )
  }
  const number: Selection = { kind: 'number', e164: end.proxyNumber }
  return (
    <Pressable
      className={styles.door}
      data-side={side}
      data-door={doorMark(end.e164, end.proxyNumber)}
      data-passing={isPassing}
      data-lit={light}
      {...previews(number)}
      onClick={() => select(number)}
    >
      <span className={styles.caption}>
        <span className={styles.who}>
          <span className={styles.name}>{ownerName(end)}</span> {verb}
          {name !== null && <b className={styles.called}>{name}</b>}
        </span>
        <span className={styles.kind} aria-hidden>
          masked
        </span>
      </span>
      <NumberTag e164={end.proxyNumber} kind="masked" compact className={`${styles.number} ${lit.within}`} />
    </Pressable>
  )
}

/** Finds a door on screen. */
export function doorMark(e164: string, proxyNumber: string): string {
  return pageKey(`${e164} ${proxyNumber}`)
}
