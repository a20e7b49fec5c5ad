import { decodeLine, type Line } from './line.ts'

export interface ReadLines {
  readonly lines: readonly Line[]
  /** Bytes that they take. */
  readonly length: number
  /** Whole lines after them that cannot be read. What was cut off in the middle of a line counts as never written. */
  readonly unreadable: number
}

/** The lines up to the first that is damaged. */
export function readLines(bytes: Buffer): ReadLines {
  const lines: Line[] = []
  let length = 0
  for (let end = bytes.indexOf('\n'); end !== -1; end = bytes.indexOf('\n', length)) {
    const line = decodeLine(bytes.toString('utf8', length, end))
    if (line === undefined) break
    lines.push(line)
    length = end + 1
  }
  const unreadable = bytes.toString('latin1', length).split('\n').length - 1
  return { lines, length, unreadable }
}
