import { expect, test } from 'vitest'
import { narrationType } from '#renderer/features/audience/narration-type.ts'
import { readScene, sceneIds, sceneText } from '#test/support/scenes/a-scene.ts'

test.each(sceneIds)('%s is told in large type throughout', (id) => {
  const told = readScene(sceneText(id)).chapters.flatMap(({ narration, steps }) => [
    narration ?? '',
    ...steps.filter(({ kind }) => kind === 'narration').map(({ sentence }) => sentence),
  ])
  expect(told.filter((text) => narrationType(text) !== 'large')).toEqual([])
})

test('a long narration is told in smaller type instead of being cut', () => {
  expect([280, 281, 700, 701, 2000].map((length) => narrationType('n'.repeat(length)))).toEqual([
    'large',
    'usual',
    'usual',
    'small',
    'small',
  ])
})
