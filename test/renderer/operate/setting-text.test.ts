import { expect, test } from 'vitest'
import { readText, textOf } from '#renderer/features/operate/setting-text.ts'

const seconds = { kind: 'number', min: 1, max: 600, mayBeNone: false } as const
const days = { kind: 'number', min: 1, max: 3650, mayBeNone: true } as const

test('whole numbers within the limits are taken, everything else is no value', () => {
  expect(['30', ' 600 ', '0', '601', '1.5', 'ten', ''].map((text) => readText(text, seconds))).toEqual([
    30,
    600,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('an empty field is none where none is allowed', () => {
  expect([readText('', days), textOf(null)]).toEqual([null, ''])
})

test('a list has one entry a line, and comes back as it was', () => {
  const hosts = readText('a.test\n\n b.test, c.test', { kind: 'list' })
  expect([hosts, textOf(hosts ?? null)]).toEqual([['a.test', 'b.test', 'c.test'], 'a.test\nb.test\nc.test'])
})
