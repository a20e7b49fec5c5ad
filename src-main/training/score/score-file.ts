import { readFile, rename } from 'node:fs/promises'
import { freeName } from '../../workspace/disk/free-name.ts'
import { refuseDisk } from '../../workspace/disk/trouble.ts'
import { removeParts, writeWhole } from '../../workspace/disk/write-whole.ts'
import { Turns } from '../../workspace/turns.ts'
import { type StoredBook, storedBookSchema } from './stored-book.ts'

/** Keeps a score book from one start of the program to the next. */
export class ScoreFile {
  readonly #path: string
  readonly #turns = new Turns()
  /** As the file has it. */
  #kept: string

  private constructor(path: string, kept: string) {
    this.#path = path
    this.#kept = kept
  }

  /** With what it holds; null where there is none yet. What cannot be read is laid aside, and said so. */
  static async open(path: string): Promise<{ readonly file: ScoreFile; readonly book: StoredBook | null }> {
    await removeParts(path)
    const text = await readFile(path, 'utf8').catch(() => null)
    if (text === null) return { file: new ScoreFile(path, ''), book: null }
    const book = storedBookSchema.safeParse(parse(text)).data ?? null
    if (book !== null) return { file: new ScoreFile(path, text), book }
    const aside = freeName(`${path}-damaged`)
    console.error(`The score sheet could not be read and was laid aside: ${aside}`)
    await rename(path, aside).catch(console.error)
    return { file: new ScoreFile(path, ''), book: null }
  }

  /** Where the disk refuses, it is said, and the next time tries again. Nothing makes no file. */
  keep(book: StoredBook): void {
    if (this.#kept === '' && isEmpty(book)) return
    const text = `${JSON.stringify(book, null, 2)}\n`
    void this.#turns.take(async () => {
      if (text === this.#kept) return
      try {
        await writeWhole(this.#path, Buffer.from(text))
        this.#kept = text
      } catch (error) {
        console.error(refuseDisk('The score sheet is not kept', error).error.message)
      }
    })
  }

  /** Answers when everything is written. */
  close(): Promise<void> {
    return this.#turns.take(async () => {})
  }
}

function isEmpty({ trainee, sheets }: StoredBook): boolean {
  return trainee === '' && sheets.every(({ results }) => results.length === 0)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
