import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followLayers, keepDrawer, leaveTopmost } from '#renderer/features/shortcuts/leave.ts'
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

function leave(leaveText: () => 'phone' | 'drawer' | null = () => null): string {
  leaveTopmost(leaveText)
  return [useSelection.getState().selected && 'selection', useLayout.getState().drawerOpen && 'drawer']
    .filter(Boolean)
    .join(' ')
}

test('a drawer that was there from the start is closed last', () => {
  select({ kind: 'contact', resourceSid: 'SM1' })
  expect([leave(), leave()]).toEqual(['drawer', ''])
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
  const texts = ['phone', null] as const
  let press = 0
  const leaveText = () => texts[press++] ?? null
  expect([leave(leaveText), leave(leaveText)]).toEqual(['selection drawer', 'drawer'])
})

test('of a drawer in which a field was left, the field goes, then what is selected, then the drawer', () => {
  changeLayout({ drawerOpen: false })
  select({ kind: 'contact', resourceSid: 'SM1' })
  changeLayout({ drawerOpen: true })
  expect([leave(() => 'drawer'), leave(), leave()]).toEqual(['selection drawer', 'drawer', ''])
})

test('so it is after a list of it was closed', () => {
  changeLayout({ drawerOpen: false })
  select({ kind: 'contact', resourceSid: 'SM1' })
  changeLayout({ drawerOpen: true })
  keepDrawer()
  expect([leave(), leave()]).toEqual(['drawer', ''])
})
