import { readFileSync, writeFileSync } from 'node:fs'
import type { BrowserWindow, Rectangle } from 'electron'
import { z } from 'zod'

const pixels = z.int().min(-100_000).max(100_000)
const windowStateSchema = z.object({ x: pixels, y: pixels, width: pixels, height: pixels, maximized: z.boolean() })
export type WindowState = z.output<typeof windowStateSchema>

export const smallestSize = { width: 640, height: 400 }
const firstSize = { width: 1440, height: 900 }

/** What the window was like when it closed last, or undefined. A file that cannot be read counts as none. */
export function readWindowState(file: string): WindowState | undefined {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

/** Forgetting the place of a window is no reason to stop anything. */
export function rememberWindow(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() }
    try {
      writeFileSync(file, JSON.stringify(state))
    } catch {}
  })
}

/** Bounds that lie wholly on the display they overlap most; centred on the first one when they overlap none. */
export function placeWindow(state: WindowState | undefined, workAreas: readonly Rectangle[]): Rectangle {
  const [first = { x: 0, y: 0, ...firstSize }] = workAreas
  if (state === undefined) return centred(firstSize, first)
  const home = workAreas.reduce((best, area) => (overlap(state, area) > overlap(state, best) ? area : best), first)
  if (overlap(state, home) === 0) return centred(state, first)
  const { width, height } = sizeWithin(state, home)
  return {
    x: Math.min(Math.max(state.x, home.x), home.x + home.width - width),
    y: Math.min(Math.max(state.y, home.y), home.y + home.height - height),
    width,
    height,
  }
}

type Size = Pick<Rectangle, 'width' | 'height'>

function centred(wanted: Size, area: Rectangle): Rectangle {
  const { width, height } = sizeWithin(wanted, area)
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  }
}

function sizeWithin(wanted: Size, area: Rectangle): Size {
  return {
    width: Math.min(Math.max(wanted.width, smallestSize.width), area.width),
    height: Math.min(Math.max(wanted.height, smallestSize.height), area.height),
  }
}

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(width, 0) * Math.max(height, 0)
}
