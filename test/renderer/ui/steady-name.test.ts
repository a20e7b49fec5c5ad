import { expect, test } from 'vitest'
import { steadyName } from '#renderer/ui/steady-name.ts'

test.each(['Ana', 'Zoë 🚕', '佐藤', 'O’Neill', ''])('“%s” stays as it is', (name) => {
  expect(steadyName(name)).toBe(name)
})

test('a name that turns the words after it round loses what turns them', () => {
  expect(steadyName('\u202egnp.Ben\u2067 \u200fabc')).toBe('gnp.Ben abc')
})

test('a name written from right to left is set apart from the words around it', () => {
  expect(steadyName('שלום')).toBe('\u2068שלום\u2069')
  expect(steadyName('\u2069مرحبا')).toBe('\u2068مرحبا\u2069')
})
