import { z } from 'zod'
import { create } from 'zustand'
import { recall, remember } from './remembered.ts'

export const drawerTabs = ['timeline', 'sequence', 'debugger', 'webhooks', 'api', 'opt-outs', 'pool'] as const
export type DrawerTab = (typeof drawerTabs)[number]

const openPanels = { drawerOpen: z.boolean(), sessionsOpen: z.boolean(), inspectorOpen: z.boolean() }

const layoutSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  drawerTab: z.enum(drawerTabs),
  ...openPanels,
  /** The drawer while a scene is on stage. */
  sceneDrawerOpen: z.boolean().default(false),
  /** Whether keys without Ctrl or ⌘ do anything. */
  plainKeys: z.boolean(),
  sound: z.boolean().default(false),
  /** While somebody presents: what was open before. */
  openBefore: z.object(openPanels).nullable().default(null),
  /** While somebody presents: the lesson or ticket is to stand beside the stage all the same. */
  presentsCourse: z.boolean().default(false),
})

/** How this person likes the window. */
export type Layout = Readonly<z.infer<typeof layoutSchema>>

const initial: Layout = {
  theme: 'system',
  drawerTab: 'timeline',
  drawerOpen: true,
  sceneDrawerOpen: false,
  sessionsOpen: true,
  inspectorOpen: true,
  plainKeys: true,
  sound: false,
  openBefore: null,
  presentsCourse: false,
}

export const useLayout = create<Layout>(
  () => recall('layout', layoutSchema, 'tab') ?? recall('layout', layoutSchema) ?? initial,
)

/** Takes over what another window of this browser changed, of what is not each window's own: the theme, say. */
export function followOtherWindows(): void {
  addEventListener('storage', ({ key }) => {
    if (key !== 'masquerade.layout') return
    const { theme, plainKeys, sound } = recall('layout', layoutSchema) ?? initial
    useLayout.setState({ theme, plainKeys, sound })
  })
}

export function changeLayout(change: Partial<Layout>): void {
  useLayout.setState(change)
  const layout = useLayout.getState()
  remember('layout', layout, 'tab')
  remember('layout', isOnlyWindow() ? layout : withoutPresenting(layout))
}

/** The desktop app begins as it ended; another tab does not present because one does. */
function isOnlyWindow(): boolean {
  return 'masquerade' in globalThis
}

function withoutPresenting(layout: Layout): Layout {
  return { ...layout, ...layout.openBefore, openBefore: null, presentsCourse: false }
}
