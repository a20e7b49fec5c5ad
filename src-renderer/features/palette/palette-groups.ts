import { openDialog } from '#renderer/state/dialogs.ts'
import type { World } from '#renderer/state/mirror.ts'
import type { SceneSummary } from '#shared/contract/scene-state.ts'
import type { TrainingLibrary } from '#shared/resources/training.ts'
import { callCommands } from './call-commands.ts'
import type { PaletteCommand, PaletteGroup } from './palette-command.ts'
import { rankOf } from './rank.ts'
import { stageCommands } from './stage-commands.ts'
import {
  codeCommands,
  courseCommands,
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
  readonly courses: TrainingLibrary
}

/** Commands of one kind, and how well the best of them is named by what is typed. */
interface RankedGroup extends PaletteGroup {
  readonly rank: number
}

/** Of long lists as many are offered as one can look through. */
const mostOffered = 40

/**
 * What the palette offers in this world for what is typed, best match first; while nothing is typed, what was chosen last.
 * Scenes, lessons, tickets, settings and codes only come when one looks for them, and codes that only speak of it when
 * there is nothing else.
 */
export function paletteGroups(world: World, typed: string, surroundings: Surroundings): readonly PaletteGroup[] {
  const { recent, scenes, courses } = surroundings
  const doing = [
    group('Go to', phoneCommands(world), sessionCommands(world), numberCommands(world)),
    group('Make', making),
    group('Time', timeCommands(world)),
    group('Stage', callCommands(world), stageCommands()),
    group('Window', windowCommands, wayOutOfTraining()),
  ]
  if (typed === '') return withRecent(doing, recent).filter(isFilled)
  const things = [group('Scenes', sceneCommands(scenes)), group('Training', courseCommands(courses))]
  const found = [...doing, ...things].map((commands) => bestFirst(commands, typed))
  const settings = bestFirst(group('Settings', settingCommands), typed)
  const codes = codesFor(typed, [...found, settings].some(isFilled))
  return [...found, codes, settings].filter(isFilled).toSorted((one, other) => one.rank - other.rank)
}

function group(title: string, ...lists: readonly (readonly PaletteCommand[])[]): PaletteGroup {
  return { title, commands: lists.flat() }
}

function codesFor(typed: string, besideOthers: boolean): RankedGroup {
  const commands = codeCommands(typed, besideOthers ? 'closely' : 'all').slice(0, mostOffered)
  return { title: 'Codes', commands, rank: 1 }
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
function bestFirst({ title, commands }: PaletteGroup, typed: string): RankedGroup {
  const ranked = commands.flatMap((command) => {
    const rank = rankOf(command, typed)
    return rank === null ? [] : [{ command, rank }]
  })
  const sorted = ranked.toSorted((one, other) => one.rank - other.rank).slice(0, mostOffered)
  return { title, commands: sorted.map(({ command }) => command), rank: sorted[0]?.rank ?? 0 }
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
