import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { anywhere, focusAfter } from '#renderer/ui/keep-focus.ts'
import type { SceneState } from '#shared/contract/scene-state.ts'
import { ChaptersMenu } from './chapters-menu.tsx'
import { leaveScene, moveScene, toggleScene, whyNot } from './scene-control.ts'
import styles from './scene-controls.module.css'

/** Back, on, by itself, to a chapter, and out. */
export function SceneControls({ scene }: { readonly scene: SceneState }) {
  const isLeft = scene.phase === 'left'
  return (
    <div className={styles.controls}>
      {!isLeft && <Moves scene={scene} />}
      {!isLeft && <ChaptersMenu scene={scene} />}
      <IconButton
        label="Leave the scene"
        asks
        onClick={(event) => {
          focusAfter(event.currentTarget, ...anywhere)
          leaveScene()
        }}
      >
        <X size={17} aria-hidden />
      </IconButton>
    </div>
  )
}

function Moves({ scene }: { readonly scene: SceneState }) {
  const PlayIcon = scene.playing ? Pause : Play
  return (
    <div className={styles.moves}>
      <IconButton
        label="Previous step"
        shortcut="PgUp"
        disabledReason={whyNot({ action: 'previous' }, scene)}
        asks
        onClick={() => moveScene({ action: 'previous' })}
      >
        <SkipBack size={17} aria-hidden />
      </IconButton>
      <IconButton
        label={scene.playing ? 'Pause the scene' : 'Play the scene'}
        shortcut="S"
        disabledReason={scene.playing ? undefined : whyNot({ action: 'play' }, scene)}
        asks
        onClick={toggleScene}
      >
        <PlayIcon size={18} aria-hidden />
      </IconButton>
      <IconButton
        label="Next step"
        shortcut="PgDn"
        look="primary"
        disabledReason={whyNot({ action: 'next' }, scene)}
        asks
        onClick={() => moveScene({ action: 'next' })}
      >
        <SkipForward size={17} aria-hidden />
      </IconButton>
    </div>
  )
}
