export interface PaletteCommand {
  readonly name: string
  /** Of the thing it goes to, where another may have the same name and hint. */
  readonly id?: string
  /** A fact beside the name; found by search too. */
  readonly hint?: string
  readonly shortcut?: string
  readonly run: () => unknown
}

export interface PaletteGroup {
  readonly title: string
  readonly commands: readonly PaletteCommand[]
}
