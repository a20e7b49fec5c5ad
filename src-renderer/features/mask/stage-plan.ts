/** The room between the edges of the stage, px. */
export interface StageRoom {
  readonly width: number
  readonly height: number
  /** What type is measured by: 16 usually, more while somebody presents. */
  readonly rem: number
}

/** How the phones stand: in so many rows, each so wide, px; every phone of a stage has the same width. */
export interface StagePlan {
  readonly rows: number
  readonly phone: number
  /** The rows find no room: the sides scroll. */
  readonly scrolls: boolean
}

/** px between two rows. */
export const rowGap = 8
/** A lower row hides what one came for; rem. */
export const lowestRow = 13
/** What is told beside a phone about a message that went nowhere, between two columns; rem. */
export const marksWidth = 5.5
/** Narrower a number is cut, px. */
const narrowest = 192
/** A squat phone is better than a tiny one, rem. */
const squat = 12.25
const widest = 21.75
/** A whole lane of the mask in one line comes before larger phones than these, two of them or more; rem. */
const wholeLane = 38
const largePhone = { two: 14, more: 16.25 }
/** A lane on end; with more than two phones there are several, each with its two numbers beside each other; rem. */
const laneOnEnd = 15
const lanesOnEnd = 19

/** The arrangement that shows these phones largest, with room for the mask between them. */
export function planStage(room: StageRoom, left: number, right: number): StagePlan {
  const most = Math.max(left, right, 1)
  const plans = Array.from({ length: most }, (_, index) => planRows(room, index + 1, left, right))
  const fitting = plans.filter(({ phone, scrolls }) => phone >= narrowest && !scrolls)
  const largest = fitting.toSorted((a, b) => comfort(room, b, most) - comfort(room, a, most))[0]
  return largest ?? plans.findLast(({ scrolls }) => scrolls) ?? planRows(room, most, left, right)
}

/** In how many columns so many phones of a side stand. */
export function columnsOf({ rows }: StagePlan, phones: number): number {
  return Math.max(1, Math.ceil(phones / rows))
}

function planRows({ width, height, rem }: StageRoom, rows: number, left: number, right: number): StagePlan {
  const sides = [left, right].map((phones) => Math.max(1, Math.ceil(phones / rows)))
  const columns = sides.reduce((sum, side) => sum + side, 0)
  const free = width - (columns - 2) * marksWidth * rem
  const row = rowHeight(height, rows)
  const whole = (free - wholeLane * rem) / columns
  const large = columns === 2 ? largePhone.two : largePhone.more
  const beside = whole >= large * rem ? whole : (free - maskWidth(width, columns, rem)) / columns
  const tall = Math.max(squat * rem, row * 0.56)
  return {
    rows,
    phone: Math.floor(Math.max(narrowest - 1, Math.min(beside, width * 0.271, tall, widest * rem))),
    scrolls: row < lowestRow * rem,
  }
}

function maskWidth(width: number, columns: number, rem: number): number {
  if (columns > 3) return lanesOnEnd * rem
  return Math.max((columns > 2 ? lanesOnEnd : laneOnEnd) * rem, width * 0.28)
}

function rowHeight(height: number, rows: number): number {
  return (height - (rows - 1) * rowGap) / rows
}

/** How near the smaller side of a phone comes to one that reads well; what stands further outside is further from the mask. */
function comfort({ height }: StageRoom, plan: StagePlan, most: number): number {
  const outer = columnsOf(plan, most) - 1
  return Math.min(plan.phone / 200, rowHeight(height, plan.rows) / 400) * 0.85 ** outer
}
