import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type CSSProperties, type ReactNode, useId, useRef } from 'react'
import type { Light } from '#renderer/state/lighting.ts'
import { previews } from '#renderer/state/previews.ts'
import { preview, type Selection } from '#renderer/state/selection.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import styles from './long-list.module.css'
import { rowAt } from './row-cache.ts'
import type { RowSource } from './row-reader.ts'
import { useActiveRow } from './use-active-row.ts'
import { type RowOrder, useFollow, useLeaving } from './use-follow.ts'
import { useReveal } from './use-reveal.ts'
import { useReader, useReadSpan } from './use-rows.ts'

interface LongListProps<Item> {
  readonly label: string
  readonly source: RowSource<Item>
  /** Grows when the list changes. */
  readonly version: number
  readonly order: RowOrder
  /** px */
  readonly rowHeight: number
  readonly rowClassName: string
  /** The cells of one row, below that of `above`; null for the first one in sight. */
  readonly children: (item: Item, above: Item | null) => ReactNode
  readonly lightOf: (item: Item) => Light | undefined
  /** What pointing at a row, or moving to it by key, lights up elsewhere. */
  readonly previewOf: (item: Item) => Selection
  readonly onOpen: (item: Item) => void
  /** What to show when there are no rows, and while that is not known. */
  readonly empty: ReactNode
  readonly loading: ReactNode
  /** Where to scroll when something is selected elsewhere: its place counted from the oldest. */
  readonly revealed?: number | null
  /** 'new alerts' */
  readonly unseenWord: string
}

/** Rows drawn beyond each edge. */
const overscan = 6

/** A list of any length: only what is on screen is in the page, and asked for. */
export function LongList<Item>(props: LongListProps<Item>) {
  const {
    label,
    source,
    version,
    order,
    rowHeight,
    rowClassName,
    children,
    lightOf,
    previewOf,
    onOpen,
    empty,
    loading,
    revealed = null,
    unseenWord,
  } = props
  const viewport = useRef<HTMLDivElement>(null)
  const id = useId()
  const { reader, reading } = useReader<Item>()
  const { source: list, total } = reading.cache
  const placeOf = (index: number) => (order === 'oldest-first' ? index : total - 1 - index)
  const itemAt = (index: number) => rowAt(reading.cache, placeOf(index))
  const open = (index: number) => {
    const item = itemAt(index)
    if (item !== undefined) onOpen(item)
  }
  const { active, setActive, onKeyDown } = useActiveRow({
    list,
    total,
    order,
    rowsInView: () => Math.max(1, Math.floor((viewport.current?.clientHeight ?? 0) / rowHeight) - 1),
    entrance: () => (order === 'oldest-first' ? (rows.range?.endIndex ?? 0) : (rows.range?.startIndex ?? 0)),
    onMove: (index) => {
      rows.scrollToIndex(index, { align: 'auto' })
      const item = itemAt(index)
      preview(item === undefined ? null : previewOf(item))
    },
    onEnter: open,
  })
  const leaving = useLeaving(list)
  const atEnd = order === 'oldest-first' && leaving.leftAt === null
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => viewport.current,
    estimateSize: () => rowHeight,
    getItemKey: placeOf,
    overscan,
    rangeExtractor: (range) => {
      const inRange = defaultRangeExtractor(atEnd ? movedToEnd(range, total) : range)
      return active === null || inRange.includes(active) ? inRange : [...inRange, active].sort((a, b) => a - b)
    },
  })
  const height = rows.scrollRect?.height ?? 0
  const { unseen, onScroll, goToNewest } = useFollow({ leaving, viewport, order, total, rowHeight, height })
  useReveal(revealed === null || revealed >= total ? null : placeOf(revealed), rows)
  const range = rows.range ?? { startIndex: 0, endIndex: -1 }
  const { startIndex, endIndex } = atEnd ? movedToEnd(range, total) : range
  const ends = [placeOf(startIndex), placeOf(endIndex)]
  useReadSpan(reader, source, version, { first: Math.min(...ends), last: Math.max(...ends) })

  /** A row that comes into sight is drawn where one was that has left: as many as are ever drawn take turns. */
  const slots = Math.ceil(height / rowHeight) + 2 * overscan + 2
  const firstInSight = Math.ceil((atEnd ? total * rowHeight - height : (rows.scrollOffset ?? 0)) / rowHeight)

  const ToNewest = order === 'oldest-first' ? ArrowDown : ArrowUp
  if (list === null)
    return reading.error === null ? loading : <ErrorNote title="The list cannot be read" error={reading.error} />
  if (total === 0) return empty
  return (
    <div className={styles.frame} style={{ '--row-height': `${rowHeight}px` } as CSSProperties}>
      <div ref={viewport} className={styles.viewport} onScroll={onScroll}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table in which arrows move is a grid
          role="grid"
          className={styles.table}
          aria-label={label}
          aria-rowcount={total}
          aria-activedescendant={active === null ? undefined : `${id}-${placeOf(active)}`}
          tabIndex={0}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            const index = rowUnder(event.target)
            if (index === null) return
            setActive(index)
            open(index)
          }}
        >
          <tbody className={styles.rows} style={{ height: rows.getTotalSize() }}>
            {rows.getVirtualItems().map(({ index, start }) => {
              const item = itemAt(index)
              const light = item && lightOf(item)
              return (
                <tr
                  key={index === active ? 'active' : index % slots}
                  id={`${id}-${placeOf(index)}`}
                  data-row={index}
                  aria-rowindex={index + 1}
                  aria-selected={light === 'selected'}
                  data-lit={light}
                  {...(item !== undefined && previews(previewOf(item)))}
                  data-active={index === active || undefined}
                  className={`${styles.row} ${rowClassName}`}
                  style={{ height: rowHeight, transform: `translateY(${start}px)` }}
                >
                  {item === undefined ? (
                    <td className={styles.unread}>…</td>
                  ) : (
                    children(item, index === firstInSight ? null : (itemAt(index - 1) ?? null))
                  )}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {unseen > 0 && (
        <button type="button" className={styles.pill} data-order={order} onClick={goToNewest}>
          <ToNewest size={13} aria-hidden />
          {unseen} {unseenWord}
        </button>
      )}
    </div>
  )
}

/** Who follows the end is shown the newest rows as soon as they are there, not only when the list has scrolled to them. */
function movedToEnd<Part extends Pick<Range, 'startIndex' | 'endIndex'>>(range: Part, total: number): Part {
  const moved = total - 1 - range.endIndex
  return { ...range, startIndex: Math.max(0, range.startIndex + moved), endIndex: range.endIndex + moved }
}

function rowUnder(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  return row === null ? null : Number(row.dataset.row)
}
