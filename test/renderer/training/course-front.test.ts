import { expect, test } from 'vitest'
import { frontOf } from '#renderer/features/training/course-front.ts'

const text = { kind: 'contact', resourceSid: 'SM1' } as const
const call = { kind: 'contact', resourceSid: 'CA1' } as const

test('what is selected comes to the front, and with nothing selected the ticket is there again', () => {
  const choice = { front: 'course', at: null } as const
  expect([frontOf(null, choice), frontOf(text, choice), frontOf(null, choice)]).toEqual([
    'course',
    'inspector',
    'course',
  ])
})

test('who goes back to the ticket stays there until something else is selected', () => {
  const choice = { front: 'course', at: text } as const
  expect([frontOf(text, choice), frontOf(call, choice)]).toEqual(['course', 'inspector'])
})

test('the inspector can be looked at with nothing selected', () => {
  expect(frontOf(null, { front: 'inspector', at: null })).toBe('inspector')
})
