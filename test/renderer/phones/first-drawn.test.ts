import { expect, test } from 'vitest'
import { firstDrawn } from '#renderer/features/phones/first-drawn.ts'

const enough = 30

/** Lines `from` to `to`, both included. */
function lines(from: number, to: number): readonly { readonly key: string }[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({ key: String(from + index) }))
}

test('of a long conversation the end is drawn, of a short one all', () => {
  expect(firstDrawn(lines(0, 99), null, enough, true)).toBe(70)
  expect(firstDrawn(lines(0, 9), null, enough, true)).toBe(0)
})

test('at the end new lines are added before the first ones leave together', () => {
  expect(firstDrawn(lines(0, 105), '70', enough, true)).toBe(70)
  expect(firstDrawn(lines(0, 111), '70', enough, true)).toBe(70)
  expect(firstDrawn(lines(0, 112), '70', enough, true)).toBe(83)
})

test('who reads further up keeps every line that is drawn, whatever comes', () => {
  expect(firstDrawn(lines(0, 199), '40', enough, false)).toBe(40)
})

test('who comes back to the end keeps no more than its lines', () => {
  expect(firstDrawn(lines(0, 99), '10', enough, true)).toBe(70)
})

test('once the first drawn line is gone from the phone, who reads further up begins with the oldest there is', () => {
  expect(firstDrawn(lines(50, 249), '40', enough, false)).toBe(0)
  expect(firstDrawn(lines(50, 249), '40', enough, true)).toBe(170)
})

test('a higher window draws more at once', () => {
  expect(firstDrawn(lines(0, 99), '70', 60, true)).toBe(40)
})
