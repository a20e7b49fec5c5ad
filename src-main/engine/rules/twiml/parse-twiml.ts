import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { decodeReferences } from './decode-references.ts'

/** One element of a TwiML document. */
export interface TwimlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Its own text, without blanks around it. */
  readonly text: string
  readonly children: readonly TwimlElement[]
}

/** What an address answered with. */
export interface TwimlDocument {
  /** Against which the addresses in it are read. */
  readonly url: string
  readonly verbs: readonly TwimlElement[]
}

export type ParsedTwiml =
  | { readonly ok: true; readonly verbs: readonly TwimlElement[] }
  | { readonly ok: false; readonly problem: string }

const text = '#text'
const cdata = '#cdata'
const attributes = ':@'

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  cdataPropName: cdata,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
})

/**
 * The verbs of a `<Response>`. A document type is refused, and with it every entity but the five of XML.
 * https://www.twilio.com/docs/errors/12100
 */
export function parseTwiml(document: string): ParsedTwiml {
  if (/<!DOCTYPE/i.test(document)) return broken('A document type is not allowed.')
  const validity = XMLValidator.validate(document)
  if (validity !== true) return broken(invalidity(validity.err))
  try {
    const roots = (parser.parse(document) as ParsedNode[]).flatMap(toElement)
    const [root] = roots
    if (roots.length !== 1 || root?.name !== 'Response') return broken('TwiML is one <Response> element.')
    return { ok: true, verbs: root.children }
  } catch (problem) {
    return broken(problem instanceof Error ? problem.message : 'The document cannot be read.')
  }
}

/** Of several tags that are not closed the validator says only that their list is invalid. */
function invalidity({ line, msg }: { readonly line: number; readonly msg: string }): string {
  const [, unclosed] = /^Invalid '\[(.*)\]' found\.$/.exec(msg) ?? []
  if (unclosed === undefined) return `Line ${line}: ${msg}`
  return `Unclosed tags ${[...unclosed.matchAll(/"(.+?)"/g)].map(([, name]) => `'${name}'`).join(', ')}.`
}

function broken(problem: string): ParsedTwiml {
  return { ok: false, problem }
}

/** As the parser gives it: one key names the element, `:@` holds its attributes, `#text` a piece of text. */
interface ParsedNode {
  readonly [name: string]: unknown
}

function toElement(node: ParsedNode): TwimlElement[] {
  const name = Object.keys(node).find((key) => key !== attributes)
  if (name === undefined || name === text || name === cdata) return []
  const inside = node[name] as ParsedNode[]
  const given = Object.entries((node[attributes] ?? {}) as Record<string, string>)
  return [
    {
      name,
      attributes: new Map(given.map(([key, value]) => [key, decodeReferences(value)])),
      text: inside.map(textOf).join('').trim(),
      children: inside.flatMap(toElement),
    },
  ]
}

function textOf(node: ParsedNode): string {
  if (cdata in node) return (node[cdata] as ParsedNode[]).map((piece) => String(piece[text])).join('')
  return text in node ? decodeReferences(String(node[text])) : ''
}
