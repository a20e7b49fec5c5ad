import { describe, expect, test } from 'vitest'
import { drawSequence } from '#renderer/features/sequence/draw-sequence.ts'
import { sequenceAsMermaid } from '#renderer/features/sequence/mermaid.ts'
import { actorKey, sequenceOf } from '#renderer/features/sequence/sequence-model.ts'
import { drawingAsSvg } from '#renderer/features/sequence/svg-text.ts'
import { newestOf } from '#renderer/features/sequence/use-shown-session.ts'
import { maskedWording, plainWording } from '#renderer/features/sequence/wording.ts'
import { aCallEntry, aMessageEntry, aSessionEntry } from '#test/support/a-timeline-entry.ts'
import { aSessionView, noon } from '#test/support/a-world.ts'

const [ana, ben] = ['+14155551212', '+14155553434']
const names = new Map([[ana, 'Ana']])
const joined = aSessionEntry({ change: 'joined', person: ben, number: '+14155550102' })
const forwarded = aMessageEntry({ row: 2, body: 'Call me: 415-555-3434; soon' })
const stopped = aMessageEntry({
  row: 3,
  from: ben,
  dialled: '+14155550102',
  shownAs: null,
  reached: null,
  outcome: 'dropped-opt-out',
  code: 80901,
  body: 'STOP',
})
const fromSystem = aMessageEntry({ row: 4, from: null, dialled: null, reached: ana, shownAs: '+14155550101' })
const sequence = sequenceOf(aSessionView(), [joined, forwarded, stopped, aCallEntry({ row: 5, state: 'busy' })])

test('people stand beside the session, and what sends through the API before them', () => {
  expect(sequence.actors.map(actorKey)).toEqual([ana, 'proxy', ben])
  expect(sequenceOf(aSessionView(), [fromSystem]).actors.map(actorKey)).toEqual(['system', ana, 'proxy'])
})

test('what was stopped ends at the session', () => {
  const step = sequence.steps[2]
  expect(step?.kind === 'contact' && { arrows: step.arrows.length, isStopped: step.isStopped }).toEqual({
    arrows: 1,
    isStopped: true,
  })
})

test('as Mermaid it names people, masked numbers and outcomes, and no real number however it is written', () => {
  expect(sequenceAsMermaid(sequence, maskedWording('Ride 7', names, sequence))).toBe(
    `sequenceDiagram
    actor P0 as Ana
    participant P1 as Ride 7
    actor P2 as +•••••••••34
    Note over P1: +•••••••••34 joined
    P0->>P1: to +14155550101: “Call me: ••••••••34#59; soon”
    P1->>P2: from +14155550102: “Call me: ••••••••34#59; soon”
    P2->>P1: to +14155550102: “STOP”
    Note over P1: not forwarded 80901 opt-out word
    P0->>P1: to +14155550101: call
    P1--xP2: from +14155550102: call
    Note over P1: busy`,
  )
})

describe('drawn', () => {
  const drawing = drawSequence(sequence, plainWording('Ride 7', names))

  test('steps follow each other without a gap', () => {
    const ends = drawing.steps.map(({ y, height }) => y + height)
    expect(drawing.steps.map(({ y }) => y)).toEqual([drawing.headHeight, ...ends.slice(0, -1)])
  })

  test('a way back to where it came from is drawn below the way in', () => {
    const [back] = drawSequence(sequenceOf(aSessionView(), [fromSystem]), plainWording('Ride 7', names)).steps
    const heights = back?.shapes.flatMap((shape) => (shape.kind === 'tip' ? [shape.y] : []))
    expect(new Set(heights).size).toBe(2)
  })

  test('the file holds no real number and nothing that is not text', () => {
    const evil = sequenceOf(aSessionView(), [aMessageEntry({ body: '<script>&' })])
    const svg = drawingAsSvg(drawSequence(evil, maskedWording('Ride 7', names, evil)), 'Ride <7>')
    expect(svg).toContain('“&lt;script&gt;&amp;”')
    expect(svg).toContain('<title>Ride &lt;7&gt;</title>')
    expect(svg.replaceAll(/\D/g, '')).not.toContain(ben.slice(2))
  })
})

test('without a selection the session made last is drawn', () => {
  const older = aSessionView({ sid: 'KC1', dateCreated: noon })
  const newer = aSessionView({ sid: 'KC2', dateCreated: noon + 1 })
  expect(newestOf([newer, older])).toBe(newer)
  expect(newestOf([])).toBeUndefined()
})
