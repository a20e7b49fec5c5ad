import { expect, test } from 'vitest'
import { pressedDigits } from '#renderer/features/phones/pressed-digits.ts'

test('the keypad shows the keys its own side pressed, in order, and not what was said', () => {
  expect(
    pressedDigits([
      { at: 1, from: 'self', text: 'pressed 4' },
      { at: 2, from: 'peer', text: 'pressed 9' },
      { at: 3, from: 'self', text: 'Hello' },
      { at: 4, from: 'self', text: 'pressed 2#' },
    ]),
  ).toBe('42#')
})
