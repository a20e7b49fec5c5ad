import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { togglePresenting } from '#renderer/features/presenter/presenting.ts'
import { changeLayout, followOtherWindows, useLayout } from '#renderer/state/layout.ts'

function aStorage() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

const kept = (storage: 'localStorage' | 'sessionStorage') =>
  JSON.parse(Reflect.get(globalThis, storage).getItem('masquerade.layout') ?? 'null')

beforeEach(() => {
  vi.stubGlobal('localStorage', aStorage())
  vi.stubGlobal('sessionStorage', aStorage())
  useLayout.setState(useLayout.getInitialState(), true)
})

afterEach(() => {
  vi.unstubAllGlobals()
  useLayout.setState(useLayout.getInitialState(), true)
})

test('presenting is kept for this tab, and another one begins with what was open before', () => {
  changeLayout({ sessionsOpen: false })
  togglePresenting()
  expect(kept('sessionStorage')).toMatchObject({ drawerOpen: false, openBefore: { drawerOpen: true } })
  expect(kept('localStorage')).toMatchObject({ drawerOpen: true, sessionsOpen: false, openBefore: null })
})

test('the desktop app presents again when it starts again', () => {
  vi.stubGlobal('masquerade', {})
  togglePresenting()
  expect(kept('localStorage')).toMatchObject({ drawerOpen: false, openBefore: { drawerOpen: true } })
})

test('of what another window changes only what all share is taken over', () => {
  const listeners: ((event: { key: string }) => void)[] = []
  vi.stubGlobal('addEventListener', (_: string, listener: (event: { key: string }) => void) => listeners.push(listener))
  followOtherWindows()
  togglePresenting()
  const other = { ...useLayout.getInitialState(), theme: 'light', sound: true, inspectorOpen: false }
  localStorage.setItem('masquerade.layout', JSON.stringify(other))
  for (const listen of listeners) listen({ key: 'masquerade.layout' })
  expect(useLayout.getState()).toMatchObject({
    theme: 'light',
    sound: true,
    drawerOpen: false,
    openBefore: { inspectorOpen: true },
  })
})
