import { Grid2x2, MonitorCog, Presentation, Projector, Volume2, VolumeX } from 'lucide-react'
import { arrangeAutomatically } from '../features/arrange/arrangement.ts'
import { openAudience } from '../features/audience/open-audience.ts'
import { togglePresenting, usePresenting } from '../features/presenter/presenting.ts'
import { toggleSound } from '../features/sound/toggle-sound.ts'
import { changeLayout, type Layout, useLayout } from '../state/layout.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { Menu, MenuChoices, MenuItem, MenuSeparator } from '../ui/menu.tsx'

const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const satisfies readonly { readonly value: Layout['theme']; readonly label: string }[]

/** How the window is shown, and to whom. */
export function ViewMenu() {
  const theme = useLayout((layout) => layout.theme)
  const sound = useLayout((layout) => layout.sound)
  const presenting = usePresenting()
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label="View">
          <MonitorCog size={16} aria-hidden />
        </IconButton>
      }
    >
      <MenuItem
        icon={<Presentation size={15} />}
        shortcut="P"
        hint={presenting ? 'Everything as it was before' : 'Large type, the stage alone, no SIDs'}
        onChoose={togglePresenting}
      >
        {presenting ? 'Stop presenting' : 'Present'}
      </MenuItem>
      <MenuItem icon={<Projector size={15} />} hint="Phones and mask alone, for the projector" onChoose={openAudience}>
        Audience window
      </MenuItem>
      <MenuItem
        icon={sound ? <VolumeX size={15} /> : <Volume2 size={15} />}
        shortcut="M"
        hint={sound ? undefined : 'A ring for a call, a tick for a message'}
        onChoose={toggleSound}
      >
        {sound ? 'Sound off' : 'Sound on'}
      </MenuItem>
      <MenuItem icon={<Grid2x2 size={15} />} hint="In the order they came" onChoose={arrangeAutomatically}>
        Arrange the phones
      </MenuItem>
      <MenuSeparator />
      <MenuChoices title="Theme" value={theme} choices={themes} onChoose={(next) => changeLayout({ theme: next })} />
    </Menu>
  )
}
