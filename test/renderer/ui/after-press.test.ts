import { afterEach, expect, test, vi } from 'vitest'
import { afterPress } from '#renderer/ui/after-press.ts'

afterEach(() => vi.unstubAllGlobals())

/** What was done before and after the mouse was released twice. */
function doneAround(pressed: object | null): readonly number[] {
  const window = new EventTarget()
  let done = 0
  vi.stubGlobal('window', window)
  vi.stubGlobal('document', { querySelector: () => pressed })
  afterPress(() => {
    done += 1
  })
  const before = done
  window.dispatchEvent(new Event('mouseup'))
  window.dispatchEvent(new Event('mouseup'))
  return [before, done]
}

test('what would move things is done once the mouse is released, and once only', () => {
  expect(doneAround({})).toEqual([0, 1])
})

test('without a press it is done at once', () => {
  expect(doneAround(null)).toEqual([1, 1])
})
