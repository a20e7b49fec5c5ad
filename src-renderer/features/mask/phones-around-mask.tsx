import { type CSSProperties, useLayoutEffect } from 'react'
import { PhoneCard } from '../phones/phone-card.tsx'
import { Mask } from './mask.tsx'
import { standsRight } from './mask-lanes.ts'
import styles from './phones-around-mask.module.css'
import { tellColumns } from './seen-order.ts'
import { columnsOf, lowestRow, marksWidth, rowGap } from './stage-plan.ts'
import { useStagePlan } from './use-stage-plan.ts'

/** Left and right of the mask in turn, so that no phone changes sides when another one comes. */
export function PhonesAroundMask({ phones }: { readonly phones: readonly string[] }) {
  const left = phones.filter((_, seat) => !standsRight(seat))
  const right = phones.filter((_, seat) => standsRight(seat))
  const { ref, plan } = useStagePlan(left.length, right.length)
  const columns = { left: columnsOf(plan, left.length), right: columnsOf(plan, right.length) }
  useLayoutEffect(() => tellColumns({ left: columns.left, right: columns.right }), [columns.left, columns.right])
  const side = (which: 'left' | 'right', people: readonly string[]) => (
    <div
      className={styles.side}
      data-side={which}
      data-scrolls={plan.scrolls && people.length > 1}
      style={{ '--columns': columns[which] } as CSSProperties}
    >
      {people.map((e164) => (
        <PhoneCard key={e164} e164={e164} side={which} />
      ))}
    </div>
  )
  const sizes = {
    '--phone': `${plan.phone}px`,
    '--row': `${lowestRow}rem`,
    '--row-gap': `${rowGap}px`,
    '--marks': `${marksWidth}rem`,
  } as CSSProperties
  return (
    <div ref={ref} className={styles.around} style={sizes}>
      {side('left', left)}
      <Mask hasLeads={phones.length > 2} />
      {side('right', right)}
    </div>
  )
}
