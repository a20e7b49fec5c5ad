import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { useSelection } from '#renderer/state/selection.ts'
import { useSessions } from '#renderer/state/world.ts'
import { focusAfter, newSessionButton } from '#renderer/ui/keep-focus.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { act } from './session-actions.ts'
import { groupSessions, keyOf, type SessionItem, sessionAfterKey } from './session-groups.ts'
import { SessionRow } from './session-row.tsx'
import styles from './session-rows.module.css'

/** Active and closed sessions, of which only those on screen are in the page. */
export function SessionRows() {
  const sessions = useSessions()
  const items = useMemo(() => groupSessions(sessions), [sessions])
  const viewport = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => viewport.current,
    estimateSize: (index) => (items[index]?.kind === 'heading' ? 30 : 76),
    getItemKey: (index) => keyOrIndex(items[index], index),
    overscan: 6,
  })

  const selected = useSelection((state) => (state.selected?.kind === 'session' ? state.selected.sessionSid : null))
  const place = useMemo(
    () => items.findIndex((item) => item.kind === 'session' && item.session.sid === selected),
    [items, selected],
  )
  useEffect(() => {
    if (place >= 0) rows.scrollToIndex(place, { align: 'auto' })
  }, [place, rows])

  function focusRow(index: number): void {
    const item = items[index]
    if (item?.kind !== 'session') return
    rows.scrollToIndex(index, { align: 'auto' })
    requestAnimationFrame(() =>
      viewport.current?.querySelector<HTMLElement>(`[data-session="${item.session.sid}"]`)?.focus(),
    )
  }

  function onKeyDown(event: KeyboardEvent, index: number, session: SessionView): void {
    const next = sessionAfterKey(items, index, event.key)
    if (next !== null) focusRow(next)
    else if (event.key === 'Delete') {
      const neighbour = sessionAfterKey(items, index, 'ArrowDown') === null ? index - 1 : index
      focusAfter(event.currentTarget, newSessionButton)
      void act(session, 'delete').then(() => requestAnimationFrame(() => focusRow(neighbour)))
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  /** After an action: a row that moved to the other group gets the focus back, a refusal is brought into view. */
  function showAgain(sessionSid: string): void {
    requestAnimationFrame(() => {
      const row = viewport.current?.querySelector<HTMLElement>(`[data-session="${sessionSid}"]`)
      row?.closest('li')?.scrollIntoView({ block: 'nearest' })
      if (document.activeElement === document.body) row?.focus({ preventScroll: true })
    })
  }

  return (
    <div ref={viewport} className={styles.viewport}>
      <ul className={styles.rows} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index, start }) => {
          const item = items[index]
          if (item === undefined) return null
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className={styles.item}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={items.length}
              aria-posinset={index + 1}
            >
              {item.kind === 'heading' ? (
                <h3 className={styles.heading}>
                  {item.word} <span className={styles.count}>{item.count}</span>
                </h3>
              ) : (
                <SessionRow
                  session={item.session}
                  onKeyDown={(event) => onKeyDown(event, index, item.session)}
                  onDone={() => showAgain(item.session.sid)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function keyOrIndex(item: SessionItem | undefined, index: number): string | number {
  return item === undefined ? index : keyOf(item)
}
