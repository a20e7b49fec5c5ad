import type { World } from '#renderer/state/mirror.ts'
import { callToHangUp, hangUp } from '../phones/hang-up.ts'
import { placeCall } from '../phones/place-call.ts'
import { answerLastRinging, declineLastRinging, lastRinging } from '../phones/ringing-call.ts'
import type { PaletteCommand } from './palette-command.ts'

/** What can be done about a call: making one, and what there is one for. */
export function callCommands({ phones }: World): readonly PaletteCommand[] {
  return [
    { name: 'Call', hint: 'from the phone you were on last', shortcut: 'C', run: placeCall },
    ...(lastRinging(phones) === undefined ? [] : forRinging),
    ...(callToHangUp(phones, undefined) === undefined ? [] : forHeld),
  ]
}

const forRinging: readonly PaletteCommand[] = [
  { name: 'Answer', hint: 'the call that rang last', shortcut: 'A', run: answerLastRinging },
  { name: 'Decline', hint: 'the call that rang last', shortcut: 'D', run: declineLastRinging },
]

const forHeld: readonly PaletteCommand[] = [
  { name: 'Hang up', hint: 'on the phone you were on last', shortcut: 'H', run: hangUp },
]
