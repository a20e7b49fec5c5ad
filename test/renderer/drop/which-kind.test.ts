import { expect, test } from 'vitest'
import type { FileKind } from '#renderer/features/drop/file-kind.ts'
import { kindsInWords, whichKind } from '#renderer/features/drop/which-kind.ts'

const lesson: FileKind = {
  name: 'A lesson',
  extensions: ['.yaml'],
  fits: (beginning) => beginning.startsWith('lesson:'),
  open: () => {},
}
const scene: FileKind = { name: 'A scene', extensions: ['.yaml', '.yml'], open: () => {} }
const kinds = [lesson, scene]

test.each([
  ['ride.yaml', 'masquerade: 1', scene],
  ['RIDE.YML', '', scene],
  ['one.yaml', 'lesson: 1', lesson],
  ['one.yml', 'lesson: 1', scene],
  ['ride.png', 'masquerade: 1', undefined],
  ['yaml', '', undefined],
])('%s that begins with %j', (name, beginning, kind) => {
  expect(whichKind(name, beginning, kinds)).toBe(kind)
})

test('what there is, in words', () => {
  expect(kindsInWords(kinds)).toBe('a lesson (.yaml) or a scene (.yaml, .yml)')
})
