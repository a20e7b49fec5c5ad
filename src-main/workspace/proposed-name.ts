import type { Piece } from '#shared/contract/branch.ts'

/** What the file of a workspace is to be called: after the scene on stage. No system minds any of its characters. */
export function proposedName(piece: Piece | undefined): string {
  const words = piece?.title.replaceAll(/[\s\\/:*?"<>|\p{Cc}]+/gu, ' ').trim()
  return `${words || 'Masquerade'}.masquerade`
}
