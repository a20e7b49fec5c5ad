/** px kept free at the edge of the pane. */
const margin = 12

/** Scrolls the pane that holds the element, and never the window itself: to its top, or as little as shows it whole. */
export function scrollInPane(element: HTMLElement | null, to: 'top' | 'nearest'): void {
  const pane = element === null ? null : paneOf(element)
  if (element === null || pane === null) return
  const [inner, outer] = [element.getBoundingClientRect(), pane.getBoundingClientRect()]
  const above = inner.top - outer.top - margin
  const below = inner.bottom - outer.bottom + margin
  if (to === 'top' || above < 0) pane.scrollTop += above
  else if (below > 0) pane.scrollTop += Math.min(below, above)
}

/** Shows the element whole again whenever its pane loses height, to the inspector say. Returns how to stop. */
export function keepInPane(element: HTMLElement | null): (() => void) | undefined {
  const pane = element === null ? null : paneOf(element)
  if (pane === null) return undefined
  let height = pane.clientHeight
  const observer = new ResizeObserver(() => {
    if (pane.clientHeight < height) scrollInPane(element, 'nearest')
    height = pane.clientHeight
  })
  observer.observe(pane)
  return () => observer.disconnect()
}

function paneOf(element: HTMLElement): HTMLElement | null {
  for (let pane = element.parentElement; pane !== null; pane = pane.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(pane).overflowY)) return pane
  }
  return null
}
