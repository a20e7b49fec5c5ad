/** A kind of file that the window opens. */
export interface FileKind {
  /** 'A scene' */
  readonly name: string
  /** With their dots, in small letters. */
  readonly extensions: readonly string[]
  /** Tells it from other kinds with the same extension, by how the file begins. */
  readonly fits?: (beginning: string) => boolean
  /** Says by itself what went wrong. */
  readonly open: (file: File) => unknown
}
