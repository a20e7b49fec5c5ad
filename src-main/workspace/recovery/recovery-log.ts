import { type FileHandle, open, rm } from 'node:fs/promises'
import { codeOf } from '#shared/contract/thrown.ts'
import { freeName } from '../disk/free-name.ts'
import { writeWhole } from '../disk/write-whole.ts'
import { encodeLine, type Line } from './line.ts'
import { readLines } from './read-lines.ts'

/** The file beside a workspace that tells what happened since it was saved. One writer at a time. */
export class RecoveryLog {
  readonly path: string
  #file: FileHandle
  /** Bytes of whole lines. What was written beyond them is written again. */
  #length: number

  private constructor(path: string, file: FileHandle, length: number) {
    this.path = path
    this.#file = file
    this.#length = length
  }

  /** A log that begins with the saving of that name, in the place of any other. */
  static async begin(path: string, saveId: string): Promise<RecoveryLog> {
    const line = Buffer.from(encodeLine({ kind: 'base', saveId }))
    await writeWhole(path, line)
    return new RecoveryLog(path, await open(path, 'r+'), line.length)
  }

  /** What was told since the saving of that name, and the log to go on with. A damaged end is laid aside. */
  static async reopen(path: string, saveId: string): Promise<ReopenedLog | null> {
    const file = await open(path, 'r+').catch(ifMissing)
    if (file === null) return null
    const bytes = await file.readFile()
    const { lines, length, unreadable } = readLines(bytes)
    const base = lines.findLastIndex((line) => line.kind === 'base' && line.saveId === saveId)
    if (unreadable > 0 || (base === -1 && bytes.length > 0)) await layAside(path, bytes)
    if (base === -1) {
      await file.close()
      return bytes.length === 0 ? null : { log: null, lines: [], unreadable }
    }
    await file.truncate(length)
    return { log: new RecoveryLog(path, file, length), lines: lines.slice(base + 1), unreadable }
  }

  get length(): number {
    return this.#length
  }

  /** All or nothing: what was begun is cut off again where it fails. */
  async append(lines: readonly Line[]): Promise<void> {
    const bytes = Buffer.from(lines.map(encodeLine).join(''))
    try {
      await writeAll(this.#file, bytes, this.#length)
      await this.#file.datasync()
      this.#length += bytes.length
    } catch (error) {
      await this.#file.truncate(this.#length).catch(() => undefined)
      throw error
    }
  }

  async close(): Promise<void> {
    await this.#file.close()
  }

  /** Closes it and deletes its file. */
  async remove(): Promise<void> {
    await this.close()
    await rm(this.path, { force: true })
  }
}

export interface ReopenedLog {
  /** Null where none of it comes after that saving. */
  readonly log: RecoveryLog | null
  readonly lines: readonly Line[]
  /** Lines that were damaged; the whole file, as it was, is kept beside. */
  readonly unreadable: number
}

/** Keeps the bytes beside, in the place of none that were kept before. */
async function layAside(path: string, bytes: Uint8Array): Promise<void> {
  await writeWhole(freeName(`${path}-damaged`), bytes)
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}

function ifMissing(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null
  throw error
}
