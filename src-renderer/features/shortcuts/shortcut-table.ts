import { openDialog } from '#renderer/state/dialogs.ts'
import { showDrawerTab, togglePanel } from '#renderer/state/panels.ts'
import { nextEvent, stepBack, togglePause } from '../clock/clock-actions.ts'
import { letSessionExpire } from '../clock/let-session-expire.ts'
import { askWhy } from '../inspector/ask-why.ts'
import { asSeen } from '../mask/seen-order.ts'
import { focusPhone } from '../phones/focus-phone.ts'
import { hangUp } from '../phones/hang-up.ts'
import { placeCall } from '../phones/place-call.ts'
import { answerLastRinging, declineLastRinging } from '../phones/ringing-call.ts'
import { togglePresenting } from '../presenter/presenting.ts'
import { restartScene } from '../scenes/scene-actions.ts'
import { moveScene, toggleScene } from '../scenes/scene-control.ts'
import { toggleSound } from '../sound/toggle-sound.ts'
import { goToTraining } from '../training/training-actions.ts'
import { saveWorkspace } from '../workspace/workspace-actions.ts'
import { deedNames } from './deed-names.ts'
import { selectNeighbour } from './select-neighbour.ts'
import type { Shortcut } from './shortcut.ts'

/** Every key of the window, in the order of the sheet. */
export const shortcutTable: readonly Shortcut[] = [
  { key: ' ', shown: 'Space', does: 'Pause or run the clock', group: 'Time', act: does(togglePause) },
  { key: '.', shown: '.', does: 'Go to the next event', group: 'Time', repeats: true, act: does(nextEvent) },
  { key: ',', shown: ',', does: 'Take a step back', group: 'Time', repeats: true, act: does(stepBack) },
  {
    key: 'x',
    shown: 'X',
    does: 'Let the session expire: the selected one, or the one used last',
    group: 'Time',
    act: does(letSessionExpire),
  },
  {
    key: 'b',
    shown: 'B',
    does: deedNames.leftHistories,
    group: 'Time',
    act: does(() => openDialog('branches')),
  },
  {
    key: '[',
    shown: '[',
    does: 'Select the event before',
    group: 'Stage',
    repeats: true,
    act: does(() => selectNeighbour(-1)),
  },
  {
    key: ']',
    shown: ']',
    does: 'Select the event after',
    group: 'Stage',
    repeats: true,
    act: does(() => selectNeighbour(1)),
  },
  {
    key: 'w',
    shown: 'W',
    does: 'Why? of what is selected, or of what was stopped or refused last',
    group: 'Stage',
    act: does(askWhy),
  },
  ...phoneKeys(),
  { key: 'c', shown: 'C', does: 'Call from the phone you are on', group: 'Stage', act: does(placeCall) },
  { key: 'a', shown: 'A', does: 'Answer the call that rang last', group: 'Stage', act: answerLastRinging },
  { key: 'd', shown: 'D', does: 'Decline the call that rang last', group: 'Stage', act: declineLastRinging },
  { key: 'h', shown: 'H', does: 'Hang up on the phone you are on', group: 'Stage', act: hangUp },
  { key: 'n', shown: 'N', does: 'New session', group: 'Stage', act: does(() => openDialog('new-session')) },
  { key: 'r', shown: 'R', does: deedNames.restart, group: 'Scene', act: does(restartScene) },
  ...sceneKeys(),
  { key: 'p', shown: 'P', does: 'Present, or stop presenting', group: 'Window', act: does(togglePresenting) },
  { key: 'm', shown: 'M', does: 'Sound on or off', group: 'Window', act: does(toggleSound) },
  {
    key: 't',
    shown: 'T',
    does: 'Training: to what is under way, or to choose',
    group: 'Window',
    act: does(goToTraining),
  },
  { key: '/', shown: '/', does: 'Search the timeline', group: 'Window', act: does(searchTimeline) },
  { key: '`', shown: '`', does: 'Open or close the drawer', group: 'Window', act: does(() => togglePanel('drawer')) },
  {
    key: 'k',
    shown: 'Ctrl+K',
    does: 'Command palette',
    group: 'Window',
    withCommand: true,
    act: does(() => openDialog('palette')),
  },
  {
    key: 's',
    shown: 'Ctrl+S',
    does: deedNames.saveWorkspace,
    group: 'Window',
    withCommand: true,
    act: does(() => void saveWorkspace()),
  },
  {
    key: ',',
    shown: 'Ctrl+,',
    does: 'Settings',
    group: 'Window',
    withCommand: true,
    act: does(() => openDialog('settings')),
  },
  { key: '?', shown: '?', does: 'All keys', group: 'Window', act: does(() => openDialog('keys')) },
]

/** A presenter's clicker sends the page keys, wherever the focus may be. */
function sceneKeys(): readonly Shortcut[] {
  return [
    { key: 'o', shown: 'O', does: 'Open a scene', group: 'Scene', act: does(() => openDialog('scenes')) },
    { key: 's', shown: 'S', does: deedNames.playOrPause, group: 'Scene', act: toggleScene },
    {
      key: 'PageDown',
      shown: 'PgDn',
      does: 'Next step of the scene',
      group: 'Scene',
      whileTyping: true,
      act: () => moveScene({ action: 'next' }),
    },
    {
      key: 'PageUp',
      shown: 'PgUp',
      does: 'Previous step of the scene',
      group: 'Scene',
      whileTyping: true,
      act: () => moveScene({ action: 'previous' }),
    },
  ]
}

function phoneKeys(): readonly Shortcut[] {
  return Array.from({ length: 8 }, (_, place) => ({
    key: String(place + 1),
    shown: String(place + 1),
    does: `Go to phone ${place + 1}`,
    group: 'Stage',
    act: () => goToPhone(place),
  }))
}

function goToPhone(place: number): boolean {
  const e164 = asSeen()[place]
  return e164 !== undefined && focusPhone(e164)
}

function searchTimeline(): void {
  showDrawerTab('timeline')
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[aria-label="Timeline"] input[type="search"]')?.focus(),
  )
}

function does(action: () => unknown): () => boolean {
  return () => {
    action()
    return true
  }
}
