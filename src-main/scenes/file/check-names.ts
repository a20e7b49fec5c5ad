import { firstUnknown, type NameBook } from '../language/name-book.ts'
import type { Problem } from './problem.ts'
import type { Path, ReadYaml } from './read-yaml.ts'
import type { StageFile } from './scene-schema.ts'

/** Whether the names that the file gives are clear, and those that it refers to are given. */
export function checkNames(file: StageFile, book: NameBook, yaml: ReadYaml): Problem[] {
  return [...doubles(file, yaml), ...urls(file, book, yaml), ...proposals(file, book, yaml)]
}

function doubles({ cast, numbers }: StageFile, yaml: ReadYaml): Problem[] {
  const owners = new Map<string, string>()
  const problems: Problem[] = []
  const entries: [Path, string, string][] = [
    ...Object.entries(cast).map(([name, { phone }]): [Path, string, string] => [['cast', name], name, phone]),
    ...Object.entries(numbers).map(([name, { number }]): [Path, string, string] => [['numbers', name], name, number]),
  ]
  const names = new Set<string>()
  for (const [path, name, number] of entries) {
    const owner = owners.get(number)
    if (names.has(name)) problems.push({ ...yaml.placeOfKey(path), message: `${name} is a person already.` })
    if (owner !== undefined) problems.push({ ...yaml.placeOf(path), message: `${name} has the number of ${owner}.` })
    names.add(name)
    owners.set(number, name)
  }
  return problems
}

function urls({ service }: StageFile, book: NameBook, yaml: ReadYaml): Problem[] {
  return (['intercept', 'callback', 'outOfSession'] as const).flatMap((field) => {
    const message = firstUnknown(book, [['responder', service[field]]])
    return message === null ? [] : [{ ...yaml.placeOf(['service', field]), message }]
  })
}

function proposals({ responders }: StageFile, book: NameBook, yaml: ReadYaml): Problem[] {
  return Object.entries(responders).flatMap(([name, { opens }]) => {
    const message = firstUnknown(book, [
      ['person', opens?.with],
      ['number', opens?.on],
    ])
    return message === null ? [] : [{ ...yaml.placeOf(['responders', name, 'opens']), message }]
  })
}
