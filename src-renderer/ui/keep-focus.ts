/** ms; what does not come or go by then does not move the focus any more. */
const patience = 2000

/** ms for which a dialog may still take a lost focus to itself. */
const settling = 100

/** Moves the focus once `from` has left the page, unless it is somewhere else by then. */
export function focusAfter(from: Element, ...selectors: readonly string[]): void {
  focusOnce(() => !from.isConnected, selectors)
}

/** Moves the focus to the first of these that there is once this is so, if nothing else has it. */
export function focusOnce(isSo: () => boolean, selectors: readonly string[]): void {
  let end = performance.now() + patience
  let wasSo = false
  const look = (now: number) => {
    if (!wasSo && isSo()) {
      wasSo = true
      end = now + settling
    }
    if (wasSo && isNowhere(document.activeElement)) focusFirst(selectors)
    if (now < end) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Moves the focus to this as soon as it is in the page, wherever it is now. */
export function focusWhenShown(selector: string): void {
  const end = performance.now() + patience
  const look = () => {
    const found = document.querySelector<HTMLElement>(selector)
    if (found !== null) found.focus()
    else if (performance.now() < end) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Whether a focus that is there is at nothing: at the page, or at a dialog as a whole. */
export function isNowhere(here: Element | null): boolean {
  return here === null || here === document.body || here.getAttribute('role') === 'dialog'
}

function focusFirst(selectors: readonly string[]): void {
  const found = selectors.map((one) => document.querySelector<HTMLElement>(one))
  found.find((one) => one !== null)?.focus()
}

/** The list that the drawer shows. */
export const drawerTab = '[role="tablist"][aria-label="Drawer"] [aria-selected="true"]'

/** What the inspector tells about. */
export const inspectorHeading = '[data-inspector-heading]'

/** The first button of the sessions column, while that is open. */
export const newSessionButton = 'nav[aria-label="Sessions"] button'

/** While a scene is on stage. */
export const nextStepButton = '[aria-label="Scene"] button[aria-label="Next step"]'

/** The options of the first phone: who presses Enter once more has opened a menu, and done nothing. */
const phoneOptions = '[data-phone] [data-phone-menu]'

/** The clock is always there; of its controls the one that only opens a list, and takes no step of time. It takes letters to itself. */
const clockChoice = '[role="toolbar"][aria-label="Clock"] [aria-haspopup]'

/** Where nothing nearer is left. */
export const anywhere = [phoneOptions, clockChoice] as const
