import type { FileKind } from './file-kind.ts'

/** The kind of a file, by its name and how it begins; undefined where the window knows none. */
export function whichKind(name: string, beginning: string, kinds: readonly FileKind[]): FileKind | undefined {
  const named = kinds.filter(({ extensions }) => extensions.some((extension) => name.toLowerCase().endsWith(extension)))
  return named.find(({ fits }) => fits?.(beginning) ?? true)
}

/** 'a scene (.yaml, .yml, .json) or a workspace (.sqlite)' */
export function kindsInWords(kinds: readonly FileKind[]): string {
  const words = kinds.map(({ name, extensions }) => `${name.toLowerCase()} (${extensions.join(', ')})`)
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(words)
}
