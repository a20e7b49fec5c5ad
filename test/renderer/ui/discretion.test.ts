import { afterEach, expect, test } from 'vitest'
import { shownText, useDiscretion, withoutSids } from '#renderer/ui/discretion.ts'

const path = '/v1/Services/KS0123456789abcdef0123456789abcdef/Sessions/KCfedcba9876543210fedcba9876543210.json'

afterEach(() => useDiscretion.setState(useDiscretion.getInitialState()))

test('of a SID only what it is a SID of is left', () => {
  expect(withoutSids(path)).toBe('/v1/Services/KS…/Sessions/KC….json')
  expect(withoutSids('+14155550111 wrote: the account is ACE')).toBe('+14155550111 wrote: the account is ACE')
})

test('text is shown as it is until SIDs must not be seen', () => {
  expect(shownText(path)).toBe(path)
  useDiscretion.setState({ hidesSids: true })
  expect(shownText(path)).toBe(withoutSids(path))
})
