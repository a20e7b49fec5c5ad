import { findCode } from '#shared/catalog/codes.ts'
import type { SceneSummary } from '#shared/contract/scene-state.ts'
import { checkScene } from '../check-scene.ts'
import type { Chapter } from '../scene.ts'
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
  return { id, title, about, picture, chapters: chapters.length, codes: codesIn(chapters) }
}

/** Codes of the catalog that the steps name: what the debugger shows, or the app is refused with. */
function codesIn(chapters: readonly Chapter[]): readonly number[] {
  const sentences = chapters.flatMap(({ steps }) => steps.map(({ sentence }) => sentence)).join(' ')
  const named = sentences.match(/\b\d{5}\b/g)?.map(Number) ?? []
  return [...new Set(named)].filter((code) => findCode(code) !== undefined).sort((one, other) => one - other)
}
