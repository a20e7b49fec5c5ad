import { useRef } from 'react'
import { pageKey } from '#renderer/ui/page-key.ts'
import { Avatar } from '../phones/avatar.tsx'
import type { LeadEnd } from './lead-ends.ts'
import { pathData } from './lead-path.ts'
import styles from './leads.module.css'
import { useLeadPaths } from './use-lead-paths.ts'

/** From the lanes' ends to the phones of their people, where several stand on a side. */
export function Leads({ ends }: { readonly ends: readonly LeadEnd[] }) {
  const ref = useRef<HTMLDivElement>(null)
  const paths = useLeadPaths(ref, ends)
  return (
    <div ref={ref} className={styles.leads} aria-hidden>
      <svg className={styles.ways} role="presentation">
        {ends.map(({ key, state, trail }) => {
          const path = paths.get(key)
          return (
            path && (
              <path key={key} className={styles.way} d={pathData(path.points)} data-state={state} data-trail={trail} />
            )
          )
        })}
      </svg>
      {ends.map(({ key, person }) => {
        const end = paths.get(key)?.end
        return (
          end && (
            <span
              key={key}
              className={styles.plug}
              style={{ translate: `${end.x}px ${end.y}px` }}
              data-lead={pageKey(person.e164)}
            >
              <Avatar phone={person} />
            </span>
          )
        )
      })}
    </div>
  )
}
