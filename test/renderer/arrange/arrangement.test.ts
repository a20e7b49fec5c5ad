import { expect, test } from 'vitest'
import { seated, withHidden, withShown, withSwapped } from '#renderer/features/arrange/arrangement.ts'

const people = ['+1', '+2', '+3', '+4']
const automatic = { order: [], hidden: [] }
const crowd = Array.from({ length: 10 }, (_, index) => `+${index}`)

test('people sit in the order they came, and no more than there are seats', () => {
  expect(seated(people, automatic)).toEqual(people)
  expect(seated(crowd, automatic)).toEqual(crowd.slice(0, 8))
})

test('two change places, and whoever comes later sits behind them', () => {
  const swapped = withSwapped(people, automatic, '+1', '+4')
  expect(seated(people, swapped)).toEqual(['+4', '+2', '+3', '+1'])
  expect(seated([...people, '+5'], swapped)).toEqual(['+4', '+2', '+3', '+1', '+5'])
})

test('the seats of people who are not there now are remembered', () => {
  const swapped = withSwapped(['+7', '+8'], withSwapped(people, automatic, '+1', '+2'), '+7', '+8')
  expect(seated(people, swapped)).toEqual(['+2', '+1', '+3', '+4'])
  expect(seated(['+7', '+8'], swapped)).toEqual(['+8', '+7'])
})

test('somebody who is not there cannot change places', () => {
  expect(withSwapped(people, automatic, '+1', '+9')).toBe(automatic)
})

test('a hidden phone frees its seat, and gets it back when it is shown', () => {
  const hidden = withHidden(people, automatic, '+2')
  expect(seated(people, hidden)).toEqual(['+1', '+3', '+4'])
  expect(seated(people, withShown(people, hidden, '+2'))).toEqual(people)
})

test('the last phone cannot be hidden', () => {
  expect(withHidden(['+1'], automatic, '+1')).toBe(automatic)
})

test('a phone without a seat takes the last one when it is to be shown', () => {
  expect(seated(crowd, withShown(crowd, automatic, '+9'))).toEqual([...crowd.slice(0, 7), '+9'])
})
