/** One key and what it does. Handlers, menus and the sheet of all keys read the same table. */
export interface Shortcut {
  /** As `KeyboardEvent.key` gives it. */
  readonly key: string
  /** How the key is written on screen. */
  readonly shown: string
  readonly does: string
  readonly group: 'Time' | 'Scene' | 'Stage' | 'Window'
  /** Needs Ctrl or ⌘; then it also works while typing, and cannot be switched off. */
  readonly withCommand?: true
  /** Works in a text field too, where the key writes nothing. */
  readonly whileTyping?: true
  /** Whether holding the key down goes on doing it. */
  readonly repeats?: true
  /** Does it. False when there was nothing to do, and the key keeps its usual meaning. */
  readonly act: () => boolean
}

/** What a key press says about itself. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly repeat: boolean
  readonly isComposing: boolean
}

/** What has the focus: something typed into, a list that letters choose from, something that Space and Return press, or none. */
export type Focus = 'text' | 'list' | 'pressable' | 'other'

export interface Situation {
  readonly focus: Focus
  /** A dialog, menu or list is open above the window. */
  readonly isCovered: boolean
  /** Whether keys without Ctrl or ⌘ are switched on. */
  readonly plainKeys: boolean
}
