import { changeLayout, useLayout } from '#renderer/state/layout.ts'
import { useSelection } from '#renderer/state/selection.ts'
import { useDiscretion } from '#renderer/ui/discretion.ts'

/** The stage alone: what was open besides it comes back when presenting ends. */
const folded = { drawerOpen: false, sessionsOpen: false, inspectorOpen: false, presentsCourse: false } as const

export function usePresenting(): boolean {
  return useLayout(({ openBefore }) => openBefore !== null)
}

export function isPresenting(): boolean {
  return useLayout.getState().openBefore !== null
}

/**
 * Large type, no SIDs, the token out of reach, and only the stage, in this window alone. Remembered: whoever reloads
 * before an audience, or restarts the desktop app, finds it as it was; its chip says so and leads out.
 */
export function togglePresenting(): void {
  const { openBefore, drawerOpen, sessionsOpen, inspectorOpen } = useLayout.getState()
  if (openBefore === null) changeLayout({ openBefore: { drawerOpen, sessionsOpen, inspectorOpen }, ...folded })
  else changeLayout({ ...folded, ...openBefore, openBefore: null })
}

/** Marks the page while somebody presents, for styles (`data-presenting`) and for what must not be seen. An inspector that came for *Why?* goes when it has nothing more to tell. */
export function followPresenting(): void {
  const show = () => {
    document.documentElement.toggleAttribute('data-presenting', isPresenting())
    useDiscretion.setState({ hidesSids: isPresenting() })
  }
  show()
  useLayout.subscribe(show)
  useSelection.subscribe(({ selected }, before) => {
    if (selected === null && before.selected !== null && isPresenting()) changeLayout({ inspectorOpen: false })
  })
}
