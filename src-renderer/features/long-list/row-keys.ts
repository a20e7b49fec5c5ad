interface Position {
  /** The row the arrows are at, by place on screen; null before the first arrow. */
  readonly active: number | null
  readonly total: number
  readonly rowsInView: number
  /** Where the first arrow goes. */
  readonly entrance: number
}

/** Where a key leads; null when it leads nowhere. */
export function rowAfterKey(key: string, { active, total, rowsInView, entrance }: Position): number | null {
  if (total === 0) return null
  const last = total - 1
  switch (key) {
    case 'Home':
      return 0
    case 'End':
      return last
    case 'ArrowDown':
    case 'ArrowUp':
    case 'PageDown':
    case 'PageUp': {
      if (active === null) return Math.min(last, Math.max(0, entrance))
      const distance = key.startsWith('Page') ? rowsInView : 1
      return key.endsWith('Down') ? Math.min(last, active + distance) : Math.max(0, active - distance)
    }
    default:
      return null
  }
}
