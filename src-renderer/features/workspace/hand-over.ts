import { reportWritten } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { saveFile } from '#renderer/ui/save-file.ts'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import { messageOf } from '#shared/contract/thrown.ts'
import { fetchWorkspace } from './transfer.ts'

interface Writable {
  write(content: Blob): Promise<void>
  close(): Promise<void>
  abort(): Promise<void>
}

interface FileHandle {
  readonly name: string
  createWritable(): Promise<Writable>
}

declare global {
  interface Window {
    /** Where a browser lets a page write a file that the person chose. https://developer.mozilla.org/docs/Web/API/Window/showSaveFilePicker */
    readonly showSaveFilePicker?: (options: { readonly suggestedName: string }) => Promise<FileHandle>
  }
}

/** The file that the person chose in this tab, to save into again. */
interface Chosen {
  readonly handle: FileHandle
  /** Under this the host knows what was written there: with another workspace open it knows it no more. */
  readonly place: string
}

let chosen: Chosen | null = null

/** Gives the workspace to the person as a file: into one that they choose where the browser can, else as a download. */
export async function handOver(
  name: string,
  { elsewhere = false }: { readonly elsewhere?: boolean },
): Promise<Result<boolean>> {
  if (window.showSaveFilePicker === undefined) return download(name)
  try {
    const isKnown = !elsewhere && chosen !== null && chosen.place === useMirror.getState().workspace.place
    const to = isKnown && chosen !== null ? chosen : await choose(window.showSaveFilePicker({ suggestedName: name }))
    const written = await writeInto(to)
    if (written.ok) chosen = to
    return written
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return ok(false)
    return refuse({
      code: 'disk_trouble',
      status: 507,
      message: messageOf(error),
    })
  }
}

async function choose(asked: Promise<FileHandle>): Promise<Chosen> {
  return { handle: await asked, place: crypto.randomUUID() }
}

async function writeInto({ handle, place }: Chosen): Promise<Result<boolean>> {
  const fetched = await fetchWorkspace(handle.name)
  if (!fetched.ok) return fetched
  const { file, mark } = fetched.value
  const writable = await handle.createWritable()
  try {
    await writable.write(file)
    await writable.close()
  } catch (error) {
    await writable.abort().catch(() => undefined)
    throw error
  }
  return reportWritten({ name: handle.name, mark, place })
}

async function download(name: string): Promise<Result<boolean>> {
  const fetched = await fetchWorkspace(name)
  if (!fetched.ok) return fetched
  const { file, mark } = fetched.value
  saveFile(name, file)
  return reportWritten({ name, mark, place: 'download' })
}
