/** ms; a lesson that does not show by then does not take the focus any more. */
const patience = 2000

/** Moves the focus to the heading of the lesson or ticket, as soon as it is in the page. */
export function focusCourse(): void {
  const end = performance.now() + patience
  const look = () => {
    const heading = document.querySelector<HTMLElement>('[data-course-heading]')
    if (heading !== null) heading.focus()
    else if (performance.now() < end) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
