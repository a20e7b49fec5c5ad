import { formatNumber } from '#renderer/ui/format-number.ts'
import { formatTime } from '#renderer/ui/format-time.ts'
import { type Actor, type Arrow, actorKey, changeText, type Sequence, type SequenceStep } from './sequence-model.ts'
import { actorName, type Wording } from './wording.ts'

/** What a shape means, which decides its colour. */
export type Role =
  | 'head'
  | 'real'
  | 'masked'
  | 'system'
  | 'life'
  | 'good'
  | 'bad'
  | 'warned'
  | 'waiting'
  | 'text'
  | 'soft'

export type Shape =
  | {
      readonly kind: 'box'
      readonly role: Role
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }
  | {
      readonly kind: 'line'
      readonly role: Role
      readonly x1: number
      readonly x2: number
      readonly y1: number
      readonly y2: number
      readonly isDashed: boolean
    }
  | { readonly kind: 'tip'; readonly role: Role; readonly x: number; readonly y: number; readonly toRight: boolean }
  | { readonly kind: 'cross'; readonly role: Role; readonly x: number; readonly y: number }
  | ({
      readonly kind: 'text'
      readonly role: Role
      readonly x: number
      readonly y: number
      readonly text: string
    } & TextLook)

interface TextLook {
  readonly anchor: 'start' | 'middle'
  readonly isStrong: boolean
}

/** One step as drawn. `key` is its row in the timeline. */
export interface DrawnStep {
  readonly key: number
  readonly step: SequenceStep
  readonly y: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

export interface Drawing {
  readonly width: number
  readonly height: number
  /** Where the heads end and the steps begin. */
  readonly headHeight: number
  readonly heads: readonly Shape[]
  readonly lines: readonly Shape[]
  readonly steps: readonly DrawnStep[]
}

const spacing = 272
const margin = { left: 84, right: 28, top: 6, bottom: 16 }
const head = { width: 176, height: 28 }
/** From the top of a step. */
const rows = { words: 13, arrow: 24, number: 38, outcome: 56, end: 70 } as const
const changeHeight = 30
/** How much lower an arrow is drawn that would lie on the one before. */
const aside = 42
const mostLetters = 34

type PlaceOf = (actor: Actor) => number

/** The ladder in SVG user units, from top to bottom in the order things happened. */
export function drawSequence(sequence: Sequence, wording: Wording): Drawing {
  const places = new Map(sequence.actors.map((actor, place) => [actorKey(actor), xOf(place)]))
  const at: PlaceOf = (actor) => places.get(actorKey(actor)) ?? xOf(0)
  const headHeight = margin.top + head.height + 6
  let y = headHeight
  const steps = sequence.steps.map((step): DrawnStep => {
    const drawn = { key: step.entry.row, step, y, height: heightOf(step, at), shapes: shapesOf(step, y, at, wording) }
    y += drawn.height
    return drawn
  })
  const height = y + margin.bottom
  return {
    width: xOf(sequence.actors.length - 1) + head.width / 2 + margin.right,
    height,
    headHeight,
    heads: sequence.actors.flatMap((actor) => headOf(actor, at(actor), wording)),
    lines: sequence.actors.map((actor) => lifeLine(at(actor), height)),
    steps,
  }
}

function xOf(place: number): number {
  return margin.left + head.width / 2 + place * spacing
}

const actorRoles = { person: 'real', proxy: 'masked', system: 'system' } as const

function headOf(actor: Actor, x: number, wording: Wording): readonly Shape[] {
  const role = actorRoles[actor.kind]
  const middle = margin.top + head.height / 2
  return [
    { kind: 'box', role, x: x - head.width / 2, y: margin.top, width: head.width, height: head.height },
    textShape(role, x, middle, clipped(actorName(actor, wording), 24), { isStrong: true }),
  ]
}

function lifeLine(x: number, height: number): Shape {
  return { kind: 'line', role: 'life', x1: x, x2: x, y1: margin.top + head.height, y2: height - 4, isDashed: true }
}

function heightOf(step: SequenceStep, at: PlaceOf): number {
  return step.kind === 'change' ? changeHeight : rows.end + (returns(step.arrows, at) ? aside : 0)
}

/** The way on leads back over the way in. */
function returns([inward, outward]: readonly Arrow[], at: PlaceOf): boolean {
  if (inward === undefined || outward === undefined) return false
  return at(inward.from) < at(inward.to) !== at(outward.from) < at(outward.to)
}

function shapesOf(step: SequenceStep, y: number, at: PlaceOf, wording: Wording): readonly Shape[] {
  const center = at({ kind: 'proxy' })
  const time = textShape('soft', 8, y + 15, formatTime(step.entry.at), { anchor: 'start' })
  if (step.kind === 'change') return [time, ...noteBox(center, y + 4, changeText(step.entry, wording.nameOf))]
  const { entry, verdict, arrows } = step
  const words = entry.kind === 'message' ? `“${clipped(wording.textOf(entry.body), mostLetters)}”` : 'call'
  const outcome = [verdict.word, entry.code, verdict.detail].filter((part) => part !== null).join(' · ')
  const shift = returns(arrows, at) ? aside : 0
  return [
    time,
    ...arrows.flatMap((arrow, index) => arrowShapes(arrow, at, y + index * shift, words)),
    ...(step.isStopped ? [{ kind: 'cross', role: 'bad', x: center, y: y + rows.arrow } as const] : []),
    textShape(verdict.tone, center, y + shift + rows.outcome, clipped(outcome, 60), { isStrong: true }),
  ]
}

function arrowShapes(arrow: Arrow, at: PlaceOf, top: number, words: string): readonly Shape[] {
  const [x1, x2, y] = [at(arrow.from), at(arrow.to), top + rows.arrow]
  const toRight = x2 > x1
  const middle = (x1 + x2) / 2
  const gap = toRight ? 9 : -9
  const way = arrow.to.kind === 'proxy' ? 'to' : 'from'
  const { tone } = arrow
  return [
    textShape('text', middle, top + rows.words, words),
    { kind: 'line', role: tone, x1, x2: x2 - gap, y1: y, y2: y, isDashed: tone === 'bad' || tone === 'waiting' },
    { kind: 'tip', role: tone, x: x2 - gap / 4, y, toRight },
    ...(arrow.number === null
      ? []
      : [textShape('masked', middle, top + rows.number, `${way} ${formatNumber(arrow.number)}`)]),
  ]
}

function noteBox(center: number, y: number, words: string): readonly Shape[] {
  const text = clipped(words, 44)
  const width = text.length * 6.4 + 28
  return [
    { kind: 'box', role: 'head', x: center - width / 2, y, width, height: 22 },
    textShape('text', center, y + 11, text),
  ]
}

/** Centred on its place, and of ordinary weight, unless said otherwise. */
function textShape(role: Role, x: number, y: number, text: string, look: Partial<TextLook> = {}): Shape {
  return { kind: 'text', role, x, y, text, anchor: 'middle', isStrong: false, ...look }
}

function clipped(text: string, most: number): string {
  const letters = [...text.replaceAll(/\s+/g, ' ')]
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}…`
}
