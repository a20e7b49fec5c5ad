import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const statementsFolder = 'oracle'

export interface FoundTest {
  /** From the project’s folder. */
  readonly file: string
  readonly title: string
}

/** Every test whose title begins with a statement number, in order of the numbers. */
export function findStatements(): readonly FoundTest[] {
  const files = readdirSync(join(root, statementsFolder)).filter((name) => name.endsWith('.test.ts'))
  const found = files.flatMap((name) => {
    const file = `${statementsFolder}/${name}`
    return [...read(file).matchAll(/'(T-\d{3} [^'\n]+)'/g)].map(([, title = '']) => ({ file: `test/${file}`, title }))
  })
  return found.sort(
    (one, other) => compare(one.title.slice(0, 5), other.title.slice(0, 5)) || compare(one.file, other.file),
  )
}

/** The tests that a proof names. Throws when there is none. */
export function findTests(reference: string, statements: readonly FoundTest[]): readonly FoundTest[] {
  const [path = '', title] = reference.split(' › ')
  if (title !== undefined) {
    const file = `${path}.test.ts`
    if (!read(file).includes(`'${title}'`)) throw new Error(`${file} has no test “${title}”.`)
    return [{ file: `test/${file}`, title }]
  }
  const found = statements.filter((statement) => statement.title.startsWith(`${reference} `))
  if (found.length === 0) throw new Error(`There is no test of ${reference}.`)
  return found
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
