import { expect, test } from 'vitest'
import { leadEnds, placesOf } from '#renderer/features/mask/lead-ends.ts'
import { lanesOf } from '#renderer/features/mask/mask-lanes.ts'
import { aParticipant } from '#test/support/a-participant.ts'
import { aPhoneView, aSessionView } from '#test/support/a-world.ts'

const [ana, ben, cleo] = ['+14155550111', '+14155550122', '+14155550133']
const phones = [ana, ben, cleo].map((e164) => aPhoneView({ e164, label: e164 }))
const ride = aSessionView({
  participants: [ana, cleo].map((identifier) => aParticipant(identifier, '+14155551212')),
})

function endsIn(order: readonly string[]) {
  const lanes = lanesOf({ phones, sessions: [ride] }, order)
  const ends = leadEnds(lanes, order, { newest: new Map(), stray: null, passing: null, passingLane: undefined })
  return ends.filter(({ person }) => person.e164 !== ben)
}

test('a lead to a phone on another side leads elsewhere, also where its plug and person stay', () => {
  const [before, after] = [endsIn([ana, ben, cleo]), endsIn([ana, cleo, ben])]
  expect(after.map(({ key, person }) => [key, person.e164])).toEqual(
    before.map(({ key, person }) => [key, person.e164]),
  )
  expect(placesOf(after)).not.toBe(placesOf(before))
  expect(placesOf(endsIn([ana, ben, cleo]))).toBe(placesOf(before))
})
