import { arrangeAutomatically, showAllPhones } from '../arrange/arrangement.ts'
import { openAudience } from '../audience/open-audience.ts'
import { isPresenting, togglePresenting } from '../presenter/presenting.ts'
import type { PaletteCommand } from './palette-command.ts'

/** How the stage is shown, and to whom. */
export function stageCommands(): readonly PaletteCommand[] {
  return [
    {
      name: isPresenting() ? 'Stop presenting' : 'Present',
      hint: 'presenter mode: large type, no SIDs',
      shortcut: 'P',
      run: togglePresenting,
    },
    { name: 'Open the audience window', hint: 'for the projector', run: openAudience },
    { name: 'Arrange the phones automatically', hint: 'in the order they came', run: arrangeAutomatically },
    { name: 'Show all phones', run: showAllPhones },
  ]
}
