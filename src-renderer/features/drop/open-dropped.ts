import { notify } from '#renderer/ui/notify.ts'
import { sceneLimits } from '#shared/catalog/scene-limits.ts'
import { fileKinds } from './file-kinds.ts'
import { kindsInWords, whichKind } from './which-kind.ts'

/** Opens what was dropped on the window: one file of a kind that it knows. */
export async function openDropped(files: readonly File[]): Promise<void> {
  const [file, ...others] = files
  if (file === undefined) return refuse('Nothing to open', 'What was dropped is no file.')
  if (others.length > 0) return refuse('One file at a time', `${files.length} were dropped, and none was opened.`)
  // A lesson is told by a key that may stand behind the whole of its stage.
  const start = await file
    .slice(0, sceneLimits.bytes)
    .text()
    .catch(() => null)
  if (start === null) return refuse(`${file.name} cannot be read`, 'It may be a folder, or gone.')
  const kind = whichKind(file.name, start, fileKinds)
  if (kind === undefined) return refuse(`${file.name} is nothing the window opens`, `Drop ${kindsInWords(fileKinds)}.`)
  await kind.open(file)
}

/** Opens a file that the person chose, whatever kind it is of. */
export function openChosen(file: File): Promise<void> {
  return openDropped([file])
}

function refuse(title: string, text: string): void {
  notify({ title, text, tone: 'bad' })
}
