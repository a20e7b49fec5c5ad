import type { Path } from '../../scenes/file/read-yaml.ts'
import type { StageFile } from '../../scenes/file/scene-schema.ts'

type Report = (path: Path, message: string) => void

/** The same words with the number itself where `{Blue}` stands: the trainee sees numbers, and no names of them. */
export function withNumbers<Value>(value: Value, { numbers }: StageFile, path: Path, report: Report): Value {
  const told = (part: unknown, at: Path): unknown => {
    if (typeof part === 'string') return inWords(part, at)
    if (Array.isArray(part)) return part.map((item, index) => told(item, [...at, index]))
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, field]) => [key, told(field, [...at, key])]))
  }
  const inWords = (words: string, at: Path): string =>
    words.replaceAll(/\{([^{}]*)\}/g, (written, name: string) => {
      const number = Object.hasOwn(numbers, name) ? numbers[name]?.number : undefined
      if (number === undefined) report(at, `There is no number called ${name}, for which ${written} could stand.`)
      return number ?? written
    })
  return told(value, path) as Value
}
