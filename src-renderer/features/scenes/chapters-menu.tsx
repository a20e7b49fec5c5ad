import { ListVideo, RotateCcw, ScrollText, Undo2 } from 'lucide-react'
import { openDialog } from '#renderer/state/dialogs.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu, MenuChoices, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx'
import { scenePaces } from '#shared/contract/scene-requests.ts'
import type { SceneState } from '#shared/contract/scene-state.ts'
import { deedNames } from '../shortcuts/deed-names.ts'
import { restartScene } from './scene-actions.ts'
import { moveScene } from './scene-control.ts'
import { momentOf } from './scene-moment.ts'
import { returnToLastBranch } from './undo.ts'

const paces = [
  { value: String(2 * scenePaces.usual), label: 'Slow, four seconds a step' },
  { value: String(scenePaces.usual), label: 'Usual, two seconds a step' },
  { value: String(scenePaces.usual / 2), label: 'Quick, a second a step' },
]

/** To another chapter, to the whole script, and how fast it plays. */
export function ChaptersMenu({ scene }: { readonly scene: SceneState }) {
  const current = momentOf(scene)?.index
  const chapters = scene.chapters.map(({ title }, index) => ({ value: String(index), label: `${index + 1}. ${title}` }))
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label="Chapters">
          <ListVideo size={17} aria-hidden />
        </IconButton>
      }
    >
      <MenuChoices
        title="Go to chapter"
        value={String(current)}
        choices={chapters}
        asks
        onChoose={(index) => moveScene({ action: 'chapter', index: Number(index) })}
      />
      <MenuSeparator />
      <MenuChoices
        title="Pace"
        value={String(scene.paceMs)}
        choices={paces}
        asks
        onChoose={(ms) => moveScene({ action: 'pace', ms: Number(ms) })}
      />
      <MenuSeparator />
      <MenuItem icon={<ScrollText size={15} />} onChoose={() => openDialog('scene-script')}>
        The whole script…
      </MenuItem>
      <MenuItem icon={<RotateCcw size={15} />} shortcut="R" asks onChoose={restartScene}>
        {deedNames.restart}
      </MenuItem>
      <MenuItem icon={<Undo2 size={15} />} asks onChoose={returnToLastBranch}>
        {deedNames.returnToLast}
      </MenuItem>
    </Menu>
  )
}
