import { useLayout } from '#renderer/state/layout.ts'
import { arrangeAutomatically, showAllPhones } from '../arrange/arrangement.ts'
import { openAudience } from '../audience/open-audience.ts'
import { askWhy } from '../inspector/ask-why.ts'
import { isPresenting, togglePresenting } from '../presenter/presenting.ts'
import { toggleSound } from '../sound/toggle-sound.ts'
import { startTour } from '../tour/tour.ts'
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
    { name: useLayout.getState().sound ? 'Sound off' : 'Sound on', shortcut: 'M', run: toggleSound },
    { name: 'Arrange the phones automatically', hint: 'in the order they came', run: arrangeAutomatically },
    { name: 'Show all phones', run: showAllPhones },
    { name: 'Why?', hint: 'of what is selected, or of what was stopped or refused last', shortcut: 'W', run: askWhy },
    { name: 'First steps', hint: 'a tour of five', run: startTour },
  ]
}
