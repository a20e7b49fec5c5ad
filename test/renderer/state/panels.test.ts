import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { togglePresenting } from '#renderer/features/presenter/presenting.ts'
import { useLayout } from '#renderer/state/layout.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { isPanelOpen, setPanelOpen, showDrawerTab } from '#renderer/state/panels.ts'
import { aSceneState } from '#test/support/scenes/a-scene-state.ts'

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: false })))

afterEach(() => {
  vi.unstubAllGlobals()
  useLayout.setState(useLayout.getInitialState())
  useMirror.setState(useMirror.getInitialState())
})

const isDrawerOpen = () => isPanelOpen('drawer')

test('a scene has the stage to itself, and after it the drawer is as it was', () => {
  expect(isDrawerOpen()).toBe(true)
  useMirror.setState({ scene: aSceneState() })
  expect(isDrawerOpen()).toBe(false)
  useMirror.setState({ scene: null })
  expect(isDrawerOpen()).toBe(true)
})

test('who opens the drawer in a scene has it in the next one too', () => {
  useMirror.setState({ scene: aSceneState() })
  showDrawerTab('debugger')
  expect(isDrawerOpen()).toBe(true)
  useMirror.setState({ scene: null })
  setPanelOpen('drawer', false)
  useMirror.setState({ scene: aSceneState() })
  expect(isDrawerOpen()).toBe(true)
})

test('presenting folds the drawer of a scene as well', () => {
  useMirror.setState({ scene: aSceneState() })
  setPanelOpen('drawer', true)
  togglePresenting()
  expect(isDrawerOpen()).toBe(false)
  togglePresenting()
  expect(isDrawerOpen()).toBe(true)
})
