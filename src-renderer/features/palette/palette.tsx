import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { listScenes } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Kbd } from '#renderer/ui/kbd.tsx'
import type { SceneSummary } from '#shared/contract/scene-state.ts'
import type { TrainingLibrary } from '#shared/resources/training.ts'
import { readLibrary } from '../training/training-actions.ts'
import styles from './palette.module.css'
import type { PaletteCommand } from './palette-command.ts'
import { paletteGroups } from './palette-groups.ts'
import { noteCommand, recentCommands } from './recent-commands.ts'

const noScenes: readonly SceneSummary[] = []
const noCourses: TrainingLibrary = { lessons: [], tickets: [] }

export function Palette() {
  const open = useDialogs((dialogs) => dialogs.open === 'palette')
  const opening = useDialogs((dialogs) => dialogs.opening)
  return (
    <Dialog open={open} onClose={closeDialog} shape="bare" title="Command palette">
      <Commands key={opening} />
    </Dialog>
  )
}

function Commands() {
  const world = useMirror((mirror) => mirror.world)
  const [typed, setTyped] = useState('')
  const [moved, setMoved] = useState<{ readonly typed: string; readonly to: string } | null>(null)
  const [recent] = useState(recentCommands)
  const library = useAnswer('scenes', 0, listScenes)
  const scenes = library.kind === 'known' ? library.value : noScenes
  const training = useAnswer('courses', 0, readLibrary)
  const courses = training.kind === 'known' ? training.value : noCourses
  const groups = useMemo(
    () => (world === null ? [] : paletteGroups(world, typed.trim(), { recent, scenes, courses })),
    [world, typed, recent, scenes, courses],
  )
  const keys = groups.flatMap(({ commands }) => commands.map(keyOf))
  const first = keys[0] ?? ''
  // Whoever types fast, or before the library is read, has the first one chosen all the same.
  const isMoved = moved?.typed === typed && keys.includes(moved.to)
  return (
    <Command
      className={styles.palette}
      label="Commands"
      loop
      vimBindings={false}
      shouldFilter={false}
      value={isMoved ? moved.to : first}
      onValueChange={(to) => setMoved(to === first ? null : { typed, to })}
    >
      <div className={styles.search}>
        <Search size={16} aria-hidden />
        <Command.Input
          className={styles.input}
          placeholder="Do something, go somewhere, look up a code"
          value={typed}
          onValueChange={setTyped}
          autoFocus
        />
        <Kbd keys="Esc" />
      </div>
      <Command.List className={styles.list} label="Commands">
        <Command.Empty>
          <EmptyState
            title={`Nothing matches “${typed}”`}
            action={<Button onClick={() => setTyped('')}>Clear the search</Button>}
          />
        </Command.Empty>
        {groups.map(({ title, commands }) => (
          <Command.Group key={title} heading={title} className={styles.group}>
            {commands.map((command) => (
              <CommandItem key={keyOf(command)} command={command} />
            ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command>
  )
}

function CommandItem({ command }: { readonly command: PaletteCommand }) {
  const { name, hint, shortcut, run } = command
  const choose = () => {
    noteCommand(name)
    closeDialog()
    requestAnimationFrame(run)
  }
  return (
    <Command.Item className={styles.item} value={keyOf(command)} onSelect={choose}>
      <span className={styles.name}>{name}</span>
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      {shortcut !== undefined && <Kbd keys={shortcut} />}
    </Command.Item>
  )
}

/** Two sessions may have one name and one state: what tells them apart is their SID. */
function keyOf({ id, name, hint }: PaletteCommand): string {
  return id ?? `${name} ${hint ?? ''}`.trim()
}
