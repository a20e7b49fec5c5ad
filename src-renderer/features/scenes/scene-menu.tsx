import {
  Boxes,
  ChevronDown,
  Clapperboard,
  Eraser,
  FilePen,
  FolderOpen,
  GraduationCap,
  RotateCcw,
  Settings,
  UserRoundPlus,
  VenetianMask,
  Zap,
} from 'lucide-react'
import { openDialog } from '#renderer/state/dialogs.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { Emblem } from '#renderer/ui/emblem.tsx'
import { Menu, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx'
import { pickFile } from '../drop/pick-file.ts'
import { deedNames } from '../shortcuts/deed-names.ts'
import { WorkspaceItems } from '../workspace/workspace-items.tsx'
import { WorkspaceName } from '../workspace/workspace-name.tsx'
import { sceneFileKind } from './open-scene-file.ts'
import { emptyStage, restartScene } from './scene-actions.ts'
import styles from './scene-menu.module.css'

/** What is on stage, what it is made of, and how to begin again. */
export function SceneMenu() {
  const name = useSceneName()
  const file = useMirror(({ workspace }) => workspace.name)
  return (
    <Menu
      trigger={
        <button
          type="button"
          className={styles.trigger}
          aria-label={`Scene: ${name}`}
          title={file === null ? name : `${name}\n${file}`}
        >
          <Emblem>
            <VenetianMask size={18} />
          </Emblem>
          <span className={styles.names}>
            <span className={styles.name}>{name}</span>
            <WorkspaceName />
          </span>
          <ChevronDown size={14} aria-hidden className={styles.chevron} />
        </button>
      }
    >
      <MenuItem
        icon={<Clapperboard size={15} />}
        hint="Stories of masked communication"
        onChoose={() => openDialog('scenes')}
      >
        Scenes…
      </MenuItem>
      <MenuItem
        icon={<FolderOpen size={15} />}
        hint="Or drop it on the window"
        onChoose={() => pickFile(sceneFileKind)}
      >
        Open a scene file…
      </MenuItem>
      <MenuItem
        icon={<GraduationCap size={15} />}
        shortcut="T"
        hint="Lessons, and tickets to solve"
        onChoose={() => openDialog('training')}
      >
        Training…
      </MenuItem>
      <MenuItem
        icon={<FilePen size={15} />}
        hint="A story of what was done, to play again"
        onChoose={() => openDialog('save-scene')}
      >
        Save as a scene…
      </MenuItem>
      <MenuSeparator />
      <WorkspaceItems />
      <MenuSeparator />
      <MenuItem icon={<UserRoundPlus size={15} />} onChoose={() => openDialog('add-phone')}>
        Add a phone…
      </MenuItem>
      <MenuItem icon={<VenetianMask size={15} />} onChoose={() => openDialog('numbers')}>
        Numbers…
      </MenuItem>
      <MenuItem icon={<Boxes size={15} />} onChoose={() => openDialog('services')}>
        Services…
      </MenuItem>
      <MenuItem icon={<Zap size={15} />} onChoose={() => openDialog('faults')}>
        Faults…
      </MenuItem>
      <MenuItem icon={<Settings size={15} />} shortcut="Ctrl+," onChoose={() => openDialog('settings')}>
        Settings…
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<RotateCcw size={15} />} shortcut="R" asks onChoose={() => restartScene()}>
        {deedNames.restart}
      </MenuItem>
      <MenuItem icon={<Eraser size={15} />} hint="No phones, no numbers, no sessions" asks onChoose={emptyStage}>
        {deedNames.emptyStage}
      </MenuItem>
    </Menu>
  )
}

function useSceneName(): string {
  return useMirror(({ world, scene }) => {
    if (scene !== null) return scene.title
    const [first, ...others] = world?.services ?? []
    if (first === undefined) return 'Empty stage'
    return others.length === 0 ? first.uniqueName : `${first.uniqueName} and ${others.length} more`
  })
}
