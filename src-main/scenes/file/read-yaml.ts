import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'
import { sceneFileTooLong } from '#shared/catalog/scene-limits.ts'
import { fileLimits } from './file-limits.ts'
import { findTooDeep } from './nesting.ts'
import type { Place, Problem } from './problem.ts'

export type Path = readonly PropertyKey[]

/** A file as plain data, with the place of everything in it. */
export interface ReadYaml {
  readonly value: unknown
  /** Where the value of that path begins; of what is not there, where it would belong. */
  placeOf(path: Path): Place
  /** Where the last key of that path stands. */
  placeOfKey(path: Path): Place
}

export type YamlReading =
  | { readonly ok: true; readonly yaml: ReadYaml }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads YAML 1.2 without what makes YAML dangerous: anchors, aliases, tags, several documents, keys that are no words. */
export function readYaml(text: string): YamlReading {
  if (text.length > fileLimits.length) {
    return refuse({ line: 1, column: 1 }, sceneFileTooLong())
  }
  const lines = new LineCounter()
  const at = (offset: number): Place => placeAt(lines, offset)
  const tooDeep = findTooDeep(text, fileLimits.depth)
  const document = tooDeep === null ? parse(text, lines) : null
  if (tooDeep !== null || document === null) {
    return refuse(placeIn(text, tooDeep ?? 0), `Nested too deep: at most ${fileLimits.depth} levels.`)
  }
  const [error] = document.errors
  if (error !== undefined) return refuse(at(error.pos[0]), `This is not YAML: ${firstLine(error.message)}`)
  const [warning] = document.warnings
  if (warning !== undefined) return refuse(at(warning.pos[0]), notAllowed.tag)
  const stray = findStray(document)
  if (stray !== null) return refuse(at(startOf(stray.node)), stray.message)
  return { ok: true, yaml: located(document, at) }
}

function parse(text: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(text, {
    lineCounter,
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: false,
    logLevel: 'error',
  })
}

const notAllowed = {
  alias: 'Aliases (*) are not allowed in a scene.',
  anchor: 'Anchors (&) are not allowed in a scene.',
  tag: 'Tags (!) are not allowed in a scene.',
}

interface Stray {
  readonly node: unknown
  readonly message: string
}

/** The first thing in the file that scenes do without. */
function findStray(document: Document.Parsed): Stray | null {
  if (document.directives.yaml.version !== '1.2') return { node: null, message: 'Scenes are YAML 1.2.' }
  let stray: Stray | null = null
  const look = (node: Node): symbol | undefined => {
    stray = strayNode(node) ?? (isMap(node) ? strayKey(node) : null)
    return stray === null ? undefined : visit.BREAK
  }
  visit(document, { Node: (_, node) => look(node) })
  return stray
}

function strayNode(node: Node): Stray | null {
  if (isAlias(node)) return { node, message: notAllowed.alias }
  if (node.anchor !== undefined) return { node, message: notAllowed.anchor }
  return node.tag === undefined ? null : { node, message: notAllowed.tag }
}

function strayKey(map: YAMLMap): Stray | null {
  const seen = new Set<string>()
  for (const { key } of map.items) {
    if (!isScalar(key) || typeof key.value !== 'string') {
      return { node: key ?? map, message: 'Expected a key that is a word.' }
    }
    if (key.value === '__proto__') return { node: key, message: "'__proto__' is no key here." }
    if (seen.has(key.value)) return { node: key, message: `'${key.value}' is here twice.` }
    seen.add(key.value)
  }
  return null
}

function located(document: Document.Parsed, at: (offset: number) => Place): ReadYaml {
  return {
    value: document.toJS({ maxAliasCount: 0 }),
    placeOf: (path) => at(startOf(nearest(document, path).node)),
    placeOfKey: (path) => {
      const { node, key } = nearest(document, path)
      return at(startOf(key ?? node))
    },
  }
}

/** The deepest node on that path, and its key. */
function nearest(document: Document.Parsed, path: Path): { readonly node: unknown; readonly key: unknown } {
  let node: unknown = document.contents
  let key: unknown = null
  for (const step of path) {
    if (!isCollection(node)) break
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === step)
      : { key: null, value: node.items[Number(step)] }
    if (pair === undefined || pair.value === undefined) break
    key = pair.key
    node = pair.value ?? pair.key
  }
  return { node, key }
}

function startOf(node: unknown): number {
  return (isNode(node) && node.range?.[0]) || 0
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message
}

function refuse(place: Place, message: string): YamlReading {
  return { ok: false, problems: [{ ...place, message }] }
}
