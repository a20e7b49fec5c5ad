import { expect, test } from 'vitest'
import { initialsOf, ownerName } from '#renderer/features/phones/owner.ts'

const e164 = '+14155550122'

test('initials are of the first and last name, and none while there is no name', () => {
  expect(['Ana', 'ben de Vries', '🦊 Fox', e164].map((label) => initialsOf({ e164, label }))).toEqual([
    'A',
    'BV',
    '🦊F',
    null,
  ])
})

test('an owner without a name goes by the number as it is read', () => {
  expect(['Ana', e164].map((label) => ownerName({ e164, label }))).toEqual(['Ana', '+1 415 555 0122'])
})
