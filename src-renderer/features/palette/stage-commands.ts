import { isPresenting, togglePresenting } from '../presenter/presenting.ts'
import type { PaletteCommand } from './palette-commands.ts'

/** How the stage is shown, and to whom. */
export function stageCommands(): readonly PaletteCommand[] {
  return [
    {
      name: isPresenting() ? 'Stop presenting' : 'Present',
      hint: 'presenter mode: large type, no SIDs',
      shortcut: 'P',
      run: togglePresenting,
    },
  ]
}
