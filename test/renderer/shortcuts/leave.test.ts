import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followLayers, leaveTopmost } from '#renderer/features/shortcuts/leave.ts'
import { changeLayout, useLayout } from '#renderer/state/layout.ts'
import { select, useSelection } from '#renderer/state/selection.ts'

let stop = () => {}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  changeLayout({ drawerOpen: true })
  useSelection.setState({ selected: null, previewed: null })
  stop = followLayers()
})

afterEach(() => {
  stop()
  vi.unstubAllGlobals()
  useLayout.setState(useLayout.getInitialState(), true)
})

function leave(leaveText = () => false): string {
  leaveTopmost(leaveText)
  return [useSelection.getState().selected && 'selection', useLayout.getState().drawerOpen && 'drawer']
    .filter(Boolean)
    .join(' ')
}

test('a drawer that was there from the start stays until nothing is selected', () => {
  select({ kind: 'contact', resourceSid: 'SM1' })
  expect([leave(), leave(), leave()]).toEqual(['drawer', '', ''])
})

test('a drawer that was opened last is closed first', () => {
  changeLayout({ drawerOpen: false })
  select({ kind: 'contact', resourceSid: 'SM1' })
  changeLayout({ drawerOpen: true })
  expect([leave(), leave()]).toEqual(['selection', ''])
})

test('what was selected after the drawer was opened is left first', () => {
  changeLayout({ drawerOpen: false })
  changeLayout({ drawerOpen: true })
  select({ kind: 'contact', resourceSid: 'SM1' })
  expect([leave(), leave()]).toEqual(['drawer', ''])
})

test('a text is left before anything else', () => {
  select({ kind: 'contact', resourceSid: 'SM1' })
  const texts = [true, false]
  const leaveText = () => texts.shift() ?? false
  expect([leave(leaveText), leave(leaveText)]).toEqual(['selection drawer', 'drawer'])
})
