import { saveFile } from '#renderer/ui/save-file.ts'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import { fetchWorkspace } from './transfer.ts'

interface Writable {
  write(content: Blob): Promise<void>
  close(): Promise<void>
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
let chosen: FileHandle | null = null

/** Gives the workspace to the person as a file: into one that they choose where the browser can, else as a download. */
export async function handOver(
  name: string,
  { elsewhere = false }: { readonly elsewhere?: boolean },
): Promise<Result<boolean>> {
  if (window.showSaveFilePicker === undefined) return download(name)
  try {
    const isKnown = !elsewhere && chosen?.name === name
    if (!isKnown) chosen = await window.showSaveFilePicker({ suggestedName: name })
    return chosen === null ? ok(false) : await writeInto(chosen)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return ok(false)
    return refuse({
      code: 'disk_trouble',
      status: 507,
      message: error instanceof Error ? error.message : String(error),
    })
  }
}

async function writeInto(handle: FileHandle): Promise<Result<boolean>> {
  const file = await fetchWorkspace(handle.name)
  if (!file.ok) return file
  const writable = await handle.createWritable()
  await writable.write(file.value)
  await writable.close()
  return ok(true)
}

async function download(name: string): Promise<Result<boolean>> {
  const file = await fetchWorkspace(name)
  if (!file.ok) return file
  saveFile(name, file.value)
  return ok(true)
}
