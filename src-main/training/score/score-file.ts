import { readFile, rename } from 'node:fs/promises'
import { parseJson } from '#shared/contract/parse-json.ts'
import { codeOf } from '#shared/contract/thrown.ts'
import { freeName } from '../../workspace/disk/free-name.ts'
import { refuseDisk } from '../../workspace/disk/trouble.ts'
import { removeParts, writeWhole } from '../../workspace/disk/write-whole.ts'
import { Turns } from '../../workspace/turns.ts'
import { type StoredBook, storedBookSchema } from './stored-book.ts'

export interface OpenedScores {
  readonly file: ScoreFile
  readonly book: StoredBook | null
}

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

  /**
   * With what it holds; null where there is none yet. What is no score sheet is laid aside, and said so. Undefined, which
   * is said too, where the disk does not give it or does not let it be laid aside: it may be good, and stays as it is.
   */
  static async open(path: string): Promise<OpenedScores | undefined> {
    try {
      await removeParts(path)
      const text = await readText(path)
      if (text === null) return { file: new ScoreFile(path, ''), book: null }
      const book = storedBookSchema.safeParse(parseJson(text)).data ?? null
      if (book !== null) return { file: new ScoreFile(path, text), book }
      const aside = freeName(`${path}-damaged`)
      await rename(path, aside)
      console.error(`The score sheet could not be read and was laid aside: ${aside}`)
      return { file: new ScoreFile(path, ''), book: null }
    } catch (error) {
      console.error('The score sheet could not be read. It stays as it is, and no results are kept:', error)
      return undefined
    }
  }

  /** Where the disk refuses, it is said, and the next time tries again. Nothing makes no file. */
  keep(book: StoredBook): void {
    if (this.#kept === '' && isEmpty(book)) return
    const text = `${JSON.stringify(book, null, 2)}\n`
    void this.#turns
      .take(async () => {
        if (text === this.#kept) return
        try {
          await writeWhole(this.#path, Buffer.from(text))
          this.#kept = text
        } catch (error) {
          console.error(refuseDisk('The score sheet is not kept', error).error.message)
        }
      })
      .catch(console.error)
  }

  /** Answers when everything is written. */
  close(): Promise<void> {
    return this.#turns.take(async () => {})
  }
}

/** Null where there is no file. */
async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function isEmpty({ trainee, sheets }: StoredBook): boolean {
  return trainee === '' && sheets.every(({ results }) => results.length === 0)
}
