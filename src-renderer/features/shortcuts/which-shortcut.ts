import type { KeyPress, Shortcut, Situation } from './shortcut.ts'

/** The shortcut that a key press means here, if any. A key belongs to what is focused or open first. */
export function whichShortcut(press: KeyPress, situation: Situation, table: readonly Shortcut[]): Shortcut | undefined {
  if (press.isComposing || press.altKey) return undefined
  const withCommand = press.ctrlKey || press.metaKey
  const shortcut = table.find((one) => (one.withCommand === true) === withCommand && one.key === keyOf(press))
  if (shortcut === undefined || (press.repeat && shortcut.repeats !== true)) return undefined
  if (withCommand) return shortcut
  return belongsToFocus(press, situation, shortcut) || !situation.plainKeys ? undefined : shortcut
}

function belongsToFocus({ key }: KeyPress, { focus, isCovered }: Situation, { whileTyping }: Shortcut): boolean {
  if (isCovered) return true
  if (focus === 'text') return whileTyping !== true
  if (focus === 'list' && /^\p{L}$/u.test(key)) return true
  return focus !== 'other' && key === ' '
}

/** Letters mean the same with and without Shift or Caps Lock. */
function keyOf({ key }: KeyPress): string {
  return key.length === 1 ? key.toLowerCase() : key
}
