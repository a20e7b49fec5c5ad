import { openDialog } from '#renderer/state/dialogs.ts'
import type { World } from '#renderer/state/mirror.ts'
import type { SceneSummary } from '#shared/contract/scene-state.ts'
import { callCommands } from './call-commands.ts'
import type { PaletteCommand, PaletteGroup } from './palette-command.ts'
import { stageCommands } from './stage-commands.ts'
import {
  codeCommands,
  numberCommands,
  phoneCommands,
  sceneCommands,
  sessionCommands,
  settingCommands,
} from './thing-commands.ts'
import { timeCommands } from './time-commands.ts'
import { wayOutOfTraining, windowCommands } from './window-commands.ts'

interface Surroundings {
  /** Names of the commands chosen last, newest first. */
  readonly recent: readonly string[]
  readonly scenes: readonly SceneSummary[]
}

/** Of long lists as many are offered as one can look through. */
const mostOffered = 40

/**
 * What the palette offers in this world for what is typed: first what was chosen last, while nothing is typed.
 * Scenes, settings and codes only come when one looks for them, and codes that only speak of it when there is nothing else.
 */
export function paletteGroups(world: World, typed: string, { recent, scenes }: Surroundings): readonly PaletteGroup[] {
  const doing = [
    group('Go to', typed, phoneCommands(world), sessionCommands(world), numberCommands(world)),
    group('Make', typed, making),
    group('Time', typed, timeCommands(world)),
    group('Stage', typed, callCommands(world), stageCommands()),
    group('Window', typed, windowCommands, wayOutOfTraining()),
  ]
  if (typed === '') return withRecent(doing, recent).filter(isFilled)
  const found = [...doing, group('Scenes', typed, sceneCommands(scenes)), group('Settings', typed, settingCommands)]
  const codes = codeCommands(typed, found.some(isFilled) ? 'closely' : 'all')
  return [...found, { title: 'Codes', commands: codes.slice(0, mostOffered) }].filter(isFilled)
}

function group(title: string, typed: string, ...lists: readonly (readonly PaletteCommand[])[]): PaletteGroup {
  return { title, commands: lists.flatMap((list) => offered(list, typed)) }
}

function isFilled({ commands }: PaletteGroup): boolean {
  return commands.length > 0
}

const making: readonly PaletteCommand[] = [
  { name: 'New session…', shortcut: 'N', run: () => openDialog('new-session') },
  { name: 'Add a phone…', run: () => openDialog('add-phone') },
  { name: 'Add a number to the pool…', run: () => openDialog('add-number') },
  { name: 'New service…', run: () => openDialog('services', 'new') },
]

/** Those with every typed word, as many as there is room for. */
function offered(commands: readonly PaletteCommand[], typed: string): readonly PaletteCommand[] {
  const words = typed.toLowerCase().split(/\s+/)
  const matching = commands.filter(({ name, hint }) => {
    const text = `${name} ${hint ?? ''}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
  return matching.slice(0, mostOffered)
}

/** The commands chosen last leave their group for the top. */
function withRecent(groups: readonly PaletteGroup[], recent: readonly string[]): readonly PaletteGroup[] {
  const all = groups.flatMap(({ commands }) => commands)
  const chosen = recent.flatMap((name) => all.find((command) => command.name === name) ?? [])
  const others = groups.map(({ title, commands }) => ({
    title,
    commands: commands.filter((command) => !chosen.includes(command)),
  }))
  return [{ title: 'Recent', commands: chosen }, ...others]
}
