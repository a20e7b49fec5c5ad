import { expect, test } from 'vitest'
import { paletteGroups } from '#renderer/features/palette/palette-groups.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import type { TrainingLibrary } from '#shared/resources/training.ts'
import { aWorld } from '#test/support/a-world.ts'

const courses: TrainingLibrary = {
  lessons: [{ id: 'behind', title: 'Behind the mask', goal: 'Who sees what.', covers: [], minutes: 5, tasks: 4 }],
  tickets: [{ id: 'scarf', title: 'The scarf', customer: 'I left it in the car.', level: 1, asksFor: 'choice' }],
}
const surroundings = { recent: [], scenes: [], courses }

function titlesFor(typed: string): readonly string[] {
  return paletteGroups(aWorld(), typed, surroundings).map(({ title }) => title)
}

function namesFor(typed: string): readonly string[] {
  return paletteGroups(aWorld(), typed, surroundings).flatMap(({ commands }) => commands.map(({ name }) => name))
}

test('what one can do is not mixed with codes that only speak of it', () => {
  expect(namesFor('new session')).toEqual(['New session…'])
})

test('a code comes by its digits and by what it means', () => {
  expect(namesFor('80901')[0]).toContain('80901')
  expect(namesFor('opt-out').filter((name) => /^\d/.test(name))).toEqual([
    '80901 Message Matched Stop Word',
    '21610 Attempt to send to unsubscribed recipient',
    '80613 Downstream Request Rejected',
  ])
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

test('a lesson and a ticket come by their titles', () => {
  expect(namesFor('behind the mask')).toEqual(['Lesson: Behind the mask'])
  expect(namesFor('scarf')).toEqual(['Ticket: The scarf'])
})

test('the best match comes first: what is called so, before what only speaks of it', () => {
  expect(namesFor('opt-out')[0]).toBe('Opt-outs')
  expect(namesFor('stop').at(-1)).toBe('Why?')
  expect(namesFor('timeline')[0]).toBe('Timeline')
  expect(titlesFor('stop')).toEqual(['Codes', 'Settings', 'Stage'])
})
