import type { KeyboardEvent } from 'react'
import { useMirror } from '#renderer/state/mirror.ts'
import { pictureUrl } from '#shared/catalog/pictures.ts'
import type { SceneState } from '#shared/contract/scene-state.ts'
import { Picture } from '../phones/picture.tsx'
import styles from './scene-bar.module.css'
import { moveScene } from './scene-control.ts'
import { SceneControls } from './scene-controls.tsx'
import { SceneHeading } from './scene-heading.tsx'
import { SceneProgress } from './scene-progress.tsx'
import { SceneWords } from './scene-words.tsx'

/** The scene on stage: what is told, what was done and what came of it, and how to go on. */
export function SceneBar() {
  const scene = useMirror((mirror) => mirror.scene)
  return scene === null ? null : <Bar scene={scene} />
}

function Bar({ scene }: { readonly scene: SceneState }) {
  return (
    <section className={styles.bar} aria-label="Scene" onKeyDown={stepByArrow}>
      {scene.picture !== null && <Picture url={pictureUrl(scene.picture)} alt="" className={styles.picture} />}
      <div className={styles.told}>
        <SceneHeading scene={scene} />
        <SceneWords scene={scene} />
      </div>
      <SceneControls scene={scene} />
      <SceneProgress scene={scene} />
    </section>
  )
}

/** Left and right step while the bar has the focus; in an open menu they belong to it. */
function stepByArrow(event: KeyboardEvent): void {
  if (event.defaultPrevented || (event.target as Element).closest('[role="menu"]') !== null) return
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
  if (moveScene({ action: event.key === 'ArrowLeft' ? 'previous' : 'next' })) event.preventDefault()
}
