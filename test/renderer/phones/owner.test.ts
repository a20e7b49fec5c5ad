import { expect, test } from 'vitest'
import { initialsOf } from '#renderer/features/phones/owner.ts'

const e164 = '+14155550122'

test('initials are of the first and last name, and digits while there is no name', () => {
  expect(['Ana', 'ben de Vries', '🦊 Fox', e164].map((label) => initialsOf({ e164, label }))).toEqual([
    'A',
    'BV',
    '🦊F',
    '22',
  ])
})
