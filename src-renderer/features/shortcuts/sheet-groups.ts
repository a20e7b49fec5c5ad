import type { Shortcut } from './shortcut.ts'
import { shortcutTable } from './shortcut-table.ts'

interface SheetLine {
  readonly keys: readonly string[]
  readonly does: string
}

interface SheetGroup {
  readonly title: string
  readonly lines: readonly SheetLine[]
}

/** Keys that belong to what is focused: the browser and the controls themselves handle these. */
const everywhere: SheetGroup = {
  title: 'Where you are',
  lines: [
    { keys: ['Enter'], does: 'Send, or open what is focused' },
    { keys: ['Shift+Enter'], does: 'Break the line' },
    { keys: ['↑', '↓'], does: 'Move through rows and bubbles' },
    { keys: ['0–9', '*', '#'], does: 'Dial tones, in a call' },
    { keys: ['Alt+Shift+→'], does: 'Move the phone you are on' },
    { keys: ['Esc'], does: 'Leave the text, or close what was opened last' },
  ],
}

export const sheetGroups: readonly SheetGroup[] = [
  groupOf('Time'),
  groupOf('Scene'),
  groupOf('Stage'),
  groupOf('Window'),
  everywhere,
]

function groupOf(title: Shortcut['group']): SheetGroup {
  const mine = shortcutTable.filter(({ group }) => group === title)
  const digits = mine.filter(isDigit)
  const lines = mine
    .filter((shortcut) => shortcut === digits[0] || !isDigit(shortcut))
    .map((shortcut) =>
      isDigit(shortcut)
        ? { keys: [`${shortcut.shown}–${digits.at(-1)?.shown}`], does: 'Go to that phone: row by row, from the left' }
        : { keys: [shortcut.shown], does: shortcut.does },
    )
  return { title, lines }
}

function isDigit({ key }: Shortcut): boolean {
  return /^\d$/.test(key)
}
