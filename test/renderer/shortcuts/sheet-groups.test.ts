import { expect, test } from 'vitest'
import { sheetGroups } from '#renderer/features/shortcuts/sheet-groups.ts'
import { shortcutTable } from '#renderer/features/shortcuts/shortcut-table.ts'

test('no key has two meanings', () => {
  const keys = shortcutTable.map(({ key, withCommand = false }) => `${withCommand} ${key}`)
  expect(keys).toEqual([...new Set(keys)])
})

test('the sheet shows every key that is handled', () => {
  const shown = sheetGroups.flatMap(({ lines }) => lines.flatMap(({ keys }) => keys))
  const handled = shortcutTable.map(({ shown: key }) => (/^\d$/.test(key) ? '1–8' : key))
  expect([...new Set(handled)].filter((key) => !shown.includes(key))).toEqual([])
})

test('the keys are those that people were told', () => {
  expect(shortcutTable.map(({ shown }) => shown)).toEqual([
    'Space',
    '.',
    ',',
    'X',
    'B',
    '[',
    ']',
    'W',
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    'C',
    'A',
    'D',
    'H',
    'N',
    'R',
    'O',
    'S',
    'PgDn',
    'PgUp',
    'P',
    'M',
    'T',
    '/',
    '`',
    'Ctrl+K',
    'Ctrl+S',
    'Ctrl+,',
    '?',
  ])
})
