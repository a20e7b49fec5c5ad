/** Where the run is kept, and whether it is there as it is now. */
export interface WorkspaceState {
  /** Name of its file, without folder; null while it has none. */
  readonly name: string | null
  readonly isSaved: boolean
  /** What its file is to be called, as long as it has none. */
  readonly proposedName: string
  /** It was saved last with something else on stage: another scene, or none. */
  readonly heldOther: boolean
  /** A lesson or ticket has the stage: until it is left, nothing is saved. */
  readonly isSetAside: boolean
  /** How saving works here: into its file, into one that is asked for, or by handing the file over. */
  readonly savesTo: 'file' | 'dialog' | 'download'
  /** Where a window wrote it last, in that window's own words; null when it did not, or another workspace was opened since. */
  readonly place: string | null
  /** Up to this step the history was made by an earlier version and can only be read; 0 for none. */
  readonly readOnlyTo: number
  /** After this step going back takes long, since the run has become too large for checkpoints; null while it has not. */
  readonly replaysFrom: number | null
  /** Why what happens cannot be kept on the disk at present, and what to do; null when it can. */
  readonly trouble: string | null
  /** What was brought back after the program had ended without saving: so many inputs; 0 for none. */
  readonly recovered: number
}
