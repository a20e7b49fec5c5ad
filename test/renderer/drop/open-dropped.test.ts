import { afterEach, expect, test } from 'vitest'
import { openDropped } from '#renderer/features/drop/open-dropped.ts'
import { useRefusedScene } from '#renderer/features/scenes/open-scene-file.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { sceneLimits } from '#shared/catalog/scene-limits.ts'

afterEach(() => {
  useRefusedScene.setState({ refused: null })
  closeDialog()
})

/** Longer than a file may be, with a key behind a long stage. */
function aLongFile(key: string): File {
  const text = `masquerade: 1\n${'# of the stage\n'.repeat(8000)}${key}: Something.\n`
  return new File([text.padEnd(sceneLimits.length + 1, '#')], 'long.yaml')
}

test.each([
  ['goal', 'lesson'],
  ['complaint', 'ticket'],
  ['chapters', 'scene'],
])('a file with %s behind a long stage is a %s, and a too long one is refused as that', async (key, kind) => {
  await openDropped([aLongFile(key)])
  expect(useRefusedScene.getState().refused).toEqual({
    name: 'long.yaml',
    kind,
    problems: [{ line: 1, column: 1, message: 'The file is too long: at most 131,072 characters are read.' }],
  })
})
