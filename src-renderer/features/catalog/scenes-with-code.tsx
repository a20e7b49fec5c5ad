import { Clapperboard } from 'lucide-react'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { listScenes } from '#renderer/state/host.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { openLibraryScene } from '../scenes/open-scene-file.ts'
import styles from './catalog.module.css'

/** The scenes of the library in which that code comes up, each a press away; nothing where there is none. */
export function ScenesWithCode({ code }: { readonly code: number }) {
  const library = useAnswer('scenes', 0, listScenes)
  const scenes = library.kind === 'known' ? library.value.filter(({ codes }) => codes.includes(code)) : []
  if (scenes.length === 0) return null
  return (
    <>
      <h4 className={styles.heading}>In a scene</h4>
      <ul>
        {scenes.map(({ id, title, about }) => (
          <li key={id}>
            <button type="button" className={styles.example} onClick={() => open(id)}>
              <Clapperboard size={14} aria-hidden />
              <span className={styles.exampleWords}>
                <b>{title}</b>: {about}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function open(id: string): void {
  closeDialog()
  void openLibraryScene(id)
}
