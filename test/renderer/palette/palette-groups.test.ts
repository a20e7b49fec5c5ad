import { expect, test } from 'vitest'
import { paletteGroups } from '#renderer/features/palette/palette-groups.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { aWorld } from '#test/support/a-world.ts'

function titlesFor(typed: string): readonly string[] {
  return paletteGroups(aWorld(), typed, { recent: [], scenes: [] }).map(({ title }) => title)
}

function namesFor(typed: string): readonly string[] {
  return paletteGroups(aWorld(), typed, { recent: [], scenes: [] }).flatMap(({ commands }) =>
    commands.map(({ name }) => name),
  )
}

test('what one can do is not mixed with codes that only speak of it', () => {
  expect(namesFor('new session')).toEqual(['New session…'])
})

test('a code comes by its digits and by what it means', () => {
  expect(namesFor('80901')[0]).toContain('80901')
  expect(namesFor('opt-out').some((name) => name.startsWith('80901'))).toBe(true)
})

test('words that nothing else has find the codes that speak of them', () => {
  expect(titlesFor('removed somebody')).toEqual(['Codes'])
})

test('a lesson that has the stage can be left, after the way to the others', () => {
  const before = useMirror.getState()
  expect(namesFor('the training')).toEqual([])
  useMirror.setState({ workspace: { ...before.workspace, isSetAside: true } })
  expect(namesFor('training')).toEqual(['Training…', 'Leave the training'])
  useMirror.setState(before, true)
})
