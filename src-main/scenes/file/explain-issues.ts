import type { z } from 'zod'
import type { Problem } from './problem.ts'
import type { Path, ReadYaml } from './read-yaml.ts'

type Issue = z.core.$ZodIssue

/** What a schema found wrong, with the place of each in the file and what was expected there. */
export function explainIssues(issues: readonly Issue[], yaml: ReadYaml, base: Path = []): Problem[] {
  return issues.map((given) => {
    const issue = innermost(given)
    const path = [...base, ...issue.path]
    if (issue.code === 'unrecognized_keys') {
      return { ...yaml.placeOfKey([...path, ...issue.keys.slice(0, 1)]), message: issue.message }
    }
    if (issue.code === 'invalid_key') {
      return { ...yaml.placeOfKey(path), message: inWords(String(path.at(-1)), issue.issues[0] ?? issue) }
    }
    return { ...yaml.placeOf(path), message: inWords(nameOf(path), issue) }
  })
}

/** Of several forms that a value may have, the one that comes nearest says what is wrong. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue
  const nearest = issue.errors.find((errors) => !errors.some(isOfAnotherType))
  const first = nearest?.[0]
  return first === undefined ? issue : innermost({ ...first, path: [...issue.path, ...first.path] })
}

function isOfAnotherType(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0
}

function nameOf(path: Path): string {
  const names = path.filter((step) => typeof step === 'string')
  return names.at(-1) ?? 'the file'
}

function inWords(name: string, issue: Issue): string {
  const size = sizeInWords(issue)
  if (size !== null) return `${name}: expected ${size}.`
  if (issue.code !== 'invalid_type') return `${name}: ${lowerFirst(issue.message)}`
  if (issue.input === undefined) return `'${name}' is missing: expected ${typeInWords(issue.expected)}.`
  return `${name}: expected ${typeInWords(issue.expected)}, got ${kindOf(issue.input)}.`
}

/** Null for anything else, and where the schema has words of its own. */
function sizeInWords(issue: Issue): string | null {
  if ((issue.code !== 'too_small' && issue.code !== 'too_big') || !issue.message.startsWith('Too ')) return null
  const [bound, limit] = issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum]
  const [one, many] = units[issue.origin] ?? ['', '']
  return `${bound} ${limit}${Number(limit) === 1 ? one : many}`
}

const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  array: [' entry', ' entries'],
  string: [' character', ' characters'],
}

const types: Readonly<Record<string, string>> = {
  string: 'text (put it in quotes)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a map of keys and values',
  record: 'a map of names and values',
  array: 'a list',
}

function typeInWords(type: string): string {
  return types[type] ?? type
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  return typeof value === 'string' ? 'text' : `the ${typeof value} ${String(value)}`
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1)
}
