import type { Chart, ChartEdge } from './chart-model.ts'

/** Places, in the units of the drawing, for states that stand below each other. */
export const box = { x: 96, width: 116, height: 32, distance: 82, top: 6 } as const
export const drawingWidth = 300

const left = box.x
const right = box.x + box.width
const middle = box.x + box.width / 2

export interface DrawnEdge {
  readonly path: string
  /** Where its words begin: they run down from here. */
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }
}

export function drawingHeight(states: number): number {
  return box.top * 2 + box.height + box.distance * (states - 1)
}

export function stateTop(index: number): number {
  return box.top + index * box.distance
}

/** Arrows to the next state run straight down, those that skip one bow out right, those back up bow out left. */
export function drawEdge({ states }: Chart, edge: ChartEdge): DrawnEdge {
  const from = stateTop(states.indexOf(edge.from)) + box.height / 2
  const to = stateTop(states.indexOf(edge.to)) + box.height / 2
  const half = (from + to) / 2
  switch (edge.shape) {
    case 'next': {
      const start = from + box.height / 2
      const end = to - box.height / 2
      return {
        path: `M${middle} ${start} V${end - 2}`,
        label: { x: middle + 8, y: (start + end) / 2, anchor: 'start' },
      }
    }
    case 'skip': {
      const out = right + 26
      return {
        path: `M${right} ${from} C${out} ${from} ${out} ${from + 8} ${out} ${from + 26} V${to - 26} C${out} ${to - 8} ${out} ${to} ${right + 3} ${to}`,
        label: { x: out + 8, y: half, anchor: 'start' },
      }
    }
    case 'back': {
      const out = left - 22
      const end = to + 8
      return {
        path: `M${left} ${from} C${out} ${from} ${out} ${from - 6} ${out} ${from - 20} V${end + 18} C${out} ${end + 6} ${out} ${end} ${left - 3} ${end}`,
        label: { x: out - 6, y: (from + end) / 2 + 4, anchor: 'end' },
      }
    }
    case 'loop': {
      const out = left - 24
      return {
        path: `M${left} ${from - 12} C${out} ${from - 20} ${out} ${from + 6} ${left - 3} ${from - 2}`,
        label: { x: out - 2, y: from - 8, anchor: 'end' },
      }
    }
  }
}
