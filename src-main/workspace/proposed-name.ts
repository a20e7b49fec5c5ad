import type { Piece } from '#shared/contract/branch.ts'

/** Characters. Of up to four bytes each, in a name that may have 255 with all that is put behind it. */
const longest = 50

/** What the file of a workspace is to be called: after the scene on stage. No system minds any of its characters, nor its length. */
export function proposedName(piece: Piece | undefined): string {
  const words = piece?.title.replaceAll(/[\s\\/:*?"<>|\p{Cc}]+/gu, ' ').trim() ?? ''
  const beginning = [...words].slice(0, longest).join('').trim()
  return `${beginning || 'Masquerade'}.masquerade`
}
