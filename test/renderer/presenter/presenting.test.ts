import { afterEach, expect, test } from 'vitest'
import { isPresenting, togglePresenting } from '#renderer/features/presenter/presenting.ts'
import { sessionName } from '#renderer/features/sessions/session-name.ts'
import { changeLayout, useLayout } from '#renderer/state/layout.ts'
import { useDiscretion } from '#renderer/ui/discretion.ts'

afterEach(() => {
  useLayout.setState(useLayout.getInitialState())
  useDiscretion.setState(useDiscretion.getInitialState())
})

const panels = () => {
  const { drawerOpen, sessionsOpen, inspectorOpen } = useLayout.getState()
  return { drawerOpen, sessionsOpen, inspectorOpen }
}

test('presenting leaves the stage alone, and afterwards everything is as it was', () => {
  changeLayout({ sessionsOpen: false })
  const before = panels()
  togglePresenting()
  expect([isPresenting(), panels()]).toEqual([true, { drawerOpen: false, sessionsOpen: false, inspectorOpen: false }])
  changeLayout({ drawerOpen: true })
  togglePresenting()
  expect([isPresenting(), panels()]).toEqual([false, before])
})

test('a lesson that was asked for while presenting goes with it', () => {
  togglePresenting()
  changeLayout({ presentsCourse: true })
  togglePresenting()
  togglePresenting()
  expect(useLayout.getState().presentsCourse).toBe(false)
})

test('a session without a name is called by the ends of its SID only where that may be seen', () => {
  const session = { sid: 'KC0123456789abcdef0123456789abcdef', uniqueName: null }
  expect(sessionName(session)).toBe('KC…cdef')
  useDiscretion.setState({ hidesSids: true })
  expect(sessionName(session)).toBe('Unnamed session')
})
