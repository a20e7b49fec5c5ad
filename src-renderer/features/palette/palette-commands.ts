import { openDialog } from '#renderer/state/dialogs.ts'
import { changeLayout } from '#renderer/state/layout.ts'
import type { World } from '#renderer/state/mirror.ts'
import { showDrawerTab, togglePanel } from '#renderer/state/panels.ts'
import { select } from '#renderer/state/selection.ts'
import { formatNumber } from '#renderer/ui/format-number.ts'
import { onStage } from '../arrange/on-stage.ts'
import { advanceBy, nextEvent, setRate, stepBack, togglePause } from '../clock/clock-actions.ts'
import { advances, rates } from '../clock/spans.ts'
import { pickFile } from '../drop/pick-file.ts'
import { focusPhone } from '../phones/focus-phone.ts'
import { sceneFileKind } from '../scenes/open-scene-file.ts'
import { emptyStage, restartScene } from '../scenes/scene-actions.ts'
import { returnToLastBranch } from '../scenes/undo.ts'
import { sessionName } from '../sessions/session-name.ts'
import { stageCommands } from './stage-commands.ts'

export interface PaletteCommand {
  readonly name: string
  /** A fact beside the name; found by search too. */
  readonly hint?: string
  readonly shortcut?: string
  readonly run: () => unknown
}

export interface PaletteGroup {
  readonly title: string
  readonly commands: readonly PaletteCommand[]
}

/** Everything the palette offers in this world. */
export function paletteGroups(world: World): readonly PaletteGroup[] {
  return [
    { title: 'Go to', commands: [...phones(world), ...sessions(world)] },
    { title: 'Make', commands: making },
    { title: 'Time', commands: time(world.clock.mode) },
    { title: 'Stage', commands: stageCommands() },
    { title: 'Window', commands: windowCommands },
  ]
}

function phones(world: World): readonly PaletteCommand[] {
  const seats = onStage()
  return world.phones.map(({ phone }) => ({
    name: `Phone ${phone.label === phone.e164 ? formatNumber(phone.e164) : phone.label}`,
    hint: formatNumber(phone.e164),
    ...(seats.includes(phone.e164) && { shortcut: String(seats.indexOf(phone.e164) + 1) }),
    run: () => focusPhone(phone.e164),
  }))
}

function sessions(world: World): readonly PaletteCommand[] {
  return world.sessions.map((session) => ({
    name: `Session ${sessionName(session)}`,
    hint: session.status,
    run: () => select({ kind: 'session', sessionSid: session.sid }),
  }))
}

const making: readonly PaletteCommand[] = [
  { name: 'New session…', shortcut: 'N', run: () => openDialog('new-session') },
  { name: 'Add a phone…', run: () => openDialog('add-phone') },
  { name: 'Add a number to the pool…', run: () => openDialog('add-number') },
  { name: 'New service…', run: () => openDialog('services', 'new') },
]

function time(mode: 'paused' | 'running'): readonly PaletteCommand[] {
  return [
    { name: mode === 'running' ? 'Pause the clock' : 'Run the clock', shortcut: 'Space', run: togglePause },
    { name: 'Go to the next event', shortcut: '.', run: nextEvent },
    { name: 'Step back', shortcut: ',', run: stepBack },
    { name: 'Return to what was left', hint: 'undo a step back or a restart', run: returnToLastBranch },
    ...advances.map(({ label, seconds }) => ({ name: `Advance ${label}`, run: () => advanceBy(seconds) })),
    { name: 'Advance by…', run: () => openDialog('advance') },
    ...rates.map((rate) => ({ name: `Speed ×${rate}`, run: () => setRate(rate) })),
  ]
}

const windowCommands: readonly PaletteCommand[] = [
  { name: 'Scenes…', hint: 'the library', run: () => openDialog('scenes') },
  { name: 'Open a scene file…', hint: 'YAML', run: () => pickFile(sceneFileKind) },
  { name: 'Restart the scene', shortcut: 'R', run: () => restartScene() },
  { name: 'Empty the stage', run: emptyStage },
  { name: 'Settings…', shortcut: 'Ctrl+,', run: () => openDialog('settings') },
  { name: 'Numbers…', hint: 'buy, reserve, remove', run: () => openDialog('numbers') },
  { name: 'Services…', hint: 'edit', run: () => openDialog('services') },
  { name: 'Faults…', hint: 'let something go wrong, magic numbers', run: () => openDialog('faults') },
  { name: 'Connect a client…', hint: 'API', run: () => openDialog('connect') },
  { name: 'Timeline', hint: 'drawer', run: () => showDrawerTab('timeline') },
  { name: 'Sequence', hint: 'drawer', run: () => showDrawerTab('sequence') },
  { name: 'Debugger', hint: 'drawer', run: () => showDrawerTab('debugger') },
  { name: 'Webhooks', hint: 'drawer', run: () => showDrawerTab('webhooks') },
  { name: 'API requests', hint: 'drawer', run: () => showDrawerTab('api') },
  { name: 'Opt-outs', hint: 'drawer', run: () => showDrawerTab('opt-outs') },
  { name: 'Pool', hint: 'drawer', run: () => showDrawerTab('pool') },
  { name: 'Open or close the drawer', shortcut: '`', run: () => togglePanel('drawer') },
  { name: 'Sessions column', run: () => togglePanel('sessions') },
  { name: 'Inspector column', run: () => togglePanel('inspector') },
  { name: 'Dark theme', run: () => changeLayout({ theme: 'dark' }) },
  { name: 'Light theme', run: () => changeLayout({ theme: 'light' }) },
  { name: 'Theme of the system', run: () => changeLayout({ theme: 'system' }) },
  { name: 'All keys', shortcut: '?', run: () => openDialog('keys') },
]
