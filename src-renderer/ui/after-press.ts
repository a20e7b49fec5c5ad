/** Does it at once, or when the mouse is released that is pressed now: what moved away under it would not get its click. */
export function afterPress(act: () => void): void {
  if (document.querySelector(':active') === null) act()
  else window.addEventListener('mouseup', act, { once: true, capture: true })
}
