import { openDialog } from '#renderer/state/dialogs.ts'
import type { World } from '#renderer/state/mirror.ts'
import { advanceBy, jumpToExpiry, nextEvent, setRate, stepBack, togglePause } from '../clock/clock-actions.ts'
import { letSessionExpire } from '../clock/let-session-expire.ts'
import { advances, rates } from '../clock/spans.ts'
import { returnToLastBranch } from '../scenes/undo.ts'
import { sessionName } from '../sessions/session-name.ts'
import { deedNames } from '../shortcuts/deed-names.ts'
import type { PaletteCommand } from './palette-command.ts'

/** Everything that moves simulated time, or brings back what was. */
export function timeCommands({ clock, sessions }: World): readonly PaletteCommand[] {
  const expiring = sessions.filter((session) => session.expiresAt !== null)
  return [
    { name: clock.mode === 'running' ? 'Pause the clock' : 'Run the clock', shortcut: 'Space', run: togglePause },
    { name: 'Go to the next event', shortcut: '.', run: nextEvent },
    {
      name: 'Let the session expire',
      hint: 'the selected one, or the one used last',
      shortcut: 'X',
      run: letSessionExpire,
    },
    { name: 'Step back', shortcut: ',', run: stepBack },
    { name: deedNames.returnToLast, hint: 'undo a step back or a restart', run: returnToLastBranch },
    { name: `${deedNames.leftHistories}…`, shortcut: 'B', run: () => openDialog('branches') },
    ...advances.map(({ label, seconds }) => ({ name: `Advance ${label}`, run: () => advanceBy(seconds) })),
    { name: 'Advance by…', run: () => openDialog('advance') },
    ...expiring.map((session) => ({
      id: `expiry ${session.sid}`,
      name: `Let ${sessionName(session)} expire`,
      run: () => jumpToExpiry(session),
    })),
    ...rates.map((rate) => ({ name: `Speed ×${rate}`, run: () => setRate(rate) })),
  ]
}
