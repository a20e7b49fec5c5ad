import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { placeWindow, readWindowState, type WindowState } from '#main/hosts/electron/window-state.ts'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const beside = { x: 1440, y: 0, width: 2560, height: 1400 }

const aState = (bounds: Partial<WindowState> = {}): WindowState => ({
  x: 100,
  y: 100,
  width: 1200,
  height: 700,
  maximized: false,
  ...bounds,
})

test('the first window is centred and no larger than the display', () => {
  expect(placeWindow(undefined, [beside])).toEqual({ x: 2000, y: 250, width: 1440, height: 900 })
  expect(placeWindow(undefined, [laptop])).toEqual({ x: 0, y: 25, width: 1440, height: 875 })
})

test('a window comes back where it was', () => {
  expect(placeWindow(aState({ x: 1600 }), [laptop, beside])).toEqual({ x: 1600, y: 100, width: 1200, height: 700 })
})

test('a window over an edge is moved wholly onto the display that shows most of it', () => {
  expect(placeWindow(aState({ x: -300, y: 700 }), [laptop, beside])).toEqual({ x: 0, y: 200, width: 1200, height: 700 })
})

test('a window of a display that is gone is centred on the first one', () => {
  expect(placeWindow(aState({ x: 5000 }), [laptop])).toEqual({ x: 120, y: 113, width: 1200, height: 700 })
})

test('a window is never smaller than what the layout needs', () => {
  expect(placeWindow(aState({ width: 1, height: -5 }), [beside, laptop])).toMatchObject({ width: 640, height: 400 })
})

test('without any display there are still bounds', () => {
  expect(placeWindow(undefined, [])).toEqual({ x: 0, y: 0, width: 1440, height: 900 })
})

test.each([
  ['nothing', undefined],
  ['no JSON', '{'],
  ['another shape', '{"x":1}'],
  ['words for numbers', '{"x":"1","y":0,"width":10,"height":10,"maximized":false}'],
  ['bounds beyond reason', '{"x":1e12,"y":0,"width":10,"height":10,"maximized":false}'],
])('a state file that holds %s counts as none', (_case, text) => {
  const file = join(mkdtempSync(join(tmpdir(), 'masquerade-')), 'window-state.json')
  if (text !== undefined) writeFileSync(file, text)
  expect(readWindowState(file)).toBeUndefined()
})
