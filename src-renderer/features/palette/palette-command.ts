export interface PaletteCommand {
  readonly name: string
  /** A fact beside the name; found by search too. */
  readonly hint?: string
  readonly shortcut?: string
  readonly run: () => unknown
}

export interface PaletteGroup {
  readonly title: string
  readonly commands: readonly PaletteCommand[]
}
