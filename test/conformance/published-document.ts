import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

interface Schema {
  type?: string
  $ref?: string
  format?: string
  nullable?: boolean
  properties?: Record<string, Schema>
  items?: Schema
  enum?: unknown[]
  anyOf?: Schema[]
  required?: string[]
  additionalProperties?: boolean
}

interface Operation {
  readonly operationId: string
  readonly responses: Record<
    string,
    { readonly content?: { readonly 'application/json': { readonly schema: Schema } } }
  >
}

interface Document {
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: { readonly schemas: Record<string, Schema> }
}

type DocumentName = 'twilio_proxy_v1' | 'twilio_monitor_v1' | 'twilio_api_v2010'

/** One OpenAPI document as Twilio publishes it: what each operation answers, every property and no other. */
export class PublishedDocument {
  readonly #operations: readonly {
    method: string
    path: RegExp
    status: number
    operationId: string
    check: ValidateFunction | null
  }[]

  constructor(name: DocumentName, isWanted: (operationId: string) => boolean = () => true) {
    const document = read(name)
    for (const schema of Object.values(document.components.schemas)) makeExact(schema)
    const ajv = createAjv(document)
    this.#operations = Object.entries(document.paths).flatMap(([path, operations]) =>
      ['get', 'post', 'delete'].flatMap((method) => {
        const operation = operations[method]
        if (operation === undefined || !isWanted(operation.operationId)) return []
        const { operationId } = operation
        return [{ method, path: patternOf(path), operationId, ...successOf(operation, ajv) }]
      }),
    )
  }

  get operationIds(): readonly string[] {
    return this.#operations.map(({ operationId }) => operationId).sort()
  }

  /** The operation that a successful answer belongs to. Throws when the document does not allow the answer. */
  check(method: string, path: string, status: number, body: unknown): string {
    const operation = this.#operations.find((one) => one.method === method.toLowerCase() && one.path.test(path))
    if (operation === undefined) throw new Error(`The document has no ${method} ${path}.`)
    const { operationId, check } = operation
    if (status !== operation.status)
      throw new Error(`${operationId} answered ${status} instead of ${operation.status}.`)
    if (check !== null && !check(body)) throw new Error(`${operationId}: ${JSON.stringify(check.errors)}`)
    return operationId
  }
}

function read(name: DocumentName): Document {
  const file = createRequire(import.meta.url).resolve(`@twilio/cli-core/src/services/twilio-api/${name}.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as Document
}

function successOf({ responses }: Operation, ajv: Ajv) {
  const [status, response] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? ['', undefined]
  const schema = response?.content?.['application/json'].schema
  if (schema !== undefined) makeExact(schema)
  return { status: Number(status), check: schema === undefined ? null : ajv.compile(schema) }
}

/** Where the document is silent or its own examples break it. */
const exceptions: Readonly<Record<string, Schema>> = {
  inbound_resource_status: nullableEnum('interaction_enum_resource_status'),
  outbound_resource_status: nullableEnum('interaction_enum_resource_status'),
  geo_match_level: { type: 'string', enum: ['area-code', 'overlay', 'radius', 'country', 'extended-area-code'] },
}

function nullableEnum(name: string): Schema {
  return { anyOf: [{ $ref: `#/components/schemas/${name}` }, { type: 'null' }] }
}

/** Every property is there, and no other; except in `capabilities`, which replies give by direction. */
function makeExact(schema: Schema): void {
  const { properties } = schema
  if (schema.nullable === true && schema.enum !== undefined) schema.enum = [...schema.enum, null]
  if (properties === undefined || schema.format === 'phone-number-capabilities') return
  schema.required = Object.keys(properties)
  schema.additionalProperties = false
  for (const [name, property] of Object.entries(properties)) {
    const exception = exceptions[name]
    if (exception !== undefined) properties[name] = exception
    makeExact(property)
  }
}

function createAjv(document: Document): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv, ['date-time', 'int64'])
  ajv.addFormat('date-time-rfc-2822', /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d \+0000$/)
  ajv.addFormat('phone-number', /^\+[1-9]\d{6,14}$/)
  ajv.addFormat('uri', /^(https?:\/\/|\/2010-04-01\/)[^\s]+$/)
  ajv.addFormat('http-method', /^(GET|POST)$/)
  for (const ours of ['uri-map', 'phone-number-capabilities', 'currency']) ajv.addFormat(ours, true)
  const { schemas } = document.components
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, `#/components/schemas/${name}`)
  return ajv
}

/** `.json` and the query are no part of the question which operation a path is. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)
}
