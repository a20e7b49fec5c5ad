import type { SceneSummary } from '#shared/contract/scene-state.ts'
import { checkScene } from '../check-scene.ts'
import { librarySceneIds, readLibraryScene } from './library.ts'

let listing: Promise<readonly SceneSummary[]> | null = null

/** What the library has, read once a process. */
export function listLibrary(): Promise<readonly SceneSummary[]> {
  listing ??= Promise.all(librarySceneIds.map(summaryOf))
  return listing
}

async function summaryOf(id: string): Promise<SceneSummary> {
  const scene = checkScene((await readLibraryScene(id)) ?? '')
  if (!scene.ok) throw new Error(`The scene ${id} of the library cannot be read.`)
  const { title, about, picture = null, chapters } = scene.value
  return { id, title, about, picture, chapters: chapters.length }
}
