import { expect, test } from 'vitest'
import { drawSequence } from '#renderer/features/sequence/draw-sequence.ts'
import { sequenceAsMermaid } from '#renderer/features/sequence/mermaid.ts'
import { sequenceOf } from '#renderer/features/sequence/sequence-model.ts'
import { drawingAsSvg } from '#renderer/features/sequence/svg-text.ts'
import { maskedWording } from '#renderer/features/sequence/wording.ts'
import { findNumber } from '#shared/numbers/find-number.ts'
import { aMessageEntry } from '#test/support/a-timeline-entry.ts'
import { aSessionView } from '#test/support/a-world.ts'
import { writings } from '#test/support/written-numbers.ts'

const [ana, ben] = ['+14155550111', '+14155550122']

test.each(writings('11'))('a sequence that is taken along does not hold “%s”', (written) => {
  const sequence = sequenceOf(aSessionView(), [aMessageEntry({ from: ana, reached: ben, body: `I am ${written}!` })])
  const wording = maskedWording(`Ride of ${written}`, new Map([[ana, written]]), sequence)
  const svg = drawingAsSvg(drawSequence(sequence, wording), wording.session)
  for (const line of `${sequenceAsMermaid(sequence, wording)}\n${svg}`.split('\n')) {
    expect([line, findNumber(line, ana), findNumber(line, ben)]).toEqual([line, null, null])
  }
})
