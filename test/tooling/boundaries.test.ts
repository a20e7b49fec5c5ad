import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectRoot } from '#tooling/project.mjs'
import { type BoundaryCase, boundaryCases } from './boundary-cases.ts'
import { importsBetweenRooms } from './imports-between.ts'

const configuration = ['biome.json', '.gitignore', 'tooling/lint']
const boundaryRules = [
  'lint/style/noRestrictedImports',
  'lint/correctness/noNodejsModules',
  'lint/suspicious/noImportCycles',
  'plugin',
]
/** The folders of src-main: each may import those before it. */
const rooms = [
  'store',
  'engine',
  'simulator',
  'rest',
  'webhooks',
  'workspace',
  'scenes',
  'control',
  'training',
  'hosts',
]
const pureRoots = ['src-shared', 'src-main/engine', 'src-main/store']
const impure = [
  'Date.now()',
  'new Date()',
  'Math.random()',
  'performance.now()',
  'randomUUID()',
  'crypto.randomUUID()',
  'randomBytes(16)',
  "crypto.randomBytes(16).toString('hex')",
  'getRandomValues(new Uint8Array(4))',
  'crypto.getRandomValues(new Uint8Array(4))',
  'hrtime()',
  'hrtime.bigint()',
  'process.hrtime([0, 0])',
  'process.hrtime.bigint()',
].map(asExport)
const pure = ['new Date(0)', 'Date.UTC(2026, 0)', 'Math.min(1, 2)'].map((code, n) => asExport(code, impure.length + n))
const tellingComparisons = [
  'given === token',
  'options.token !== given',
  'given === host?.authToken',
  'secretOf(url) === given',
  'given !== String(secret)',
  'request.headers.authorization === given',
].map(asExport)
const harmlessComparisons = [
  'token === undefined',
  'null !== secret',
  "typeof token === 'string'",
  'tokenOf(url).length === 3',
].map((code, n) => asExport(code, tellingComparisons.length + n))

let folder: string
let refusedLines: ReadonlyMap<string, ReadonlySet<number>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'masquerade-boundaries-'))
  for (const path of configuration) await cp(join(projectRoot, path), join(folder, path), { recursive: true })
  for (const one of boundaryCases) await writeProbe(one)
  for (const root of pureRoots) await write(`${root}/clock.ts`, [...impure, ...pure])
  await write('src-main/hosts/secrets.ts', [...tellingComparisons, ...harmlessComparisons])
  await write('src-main/engine/cycle-a.ts', ["export { b as a } from './cycle-b.ts'"])
  await write('src-main/engine/cycle-b.ts', ["export { a as b } from './cycle-a.ts'"])
  refusedLines = linesRefusedBy(await lint())
})

afterAll(() => rm(folder, { recursive: true }))

test.each(boundaryCases)('$rule', ({ file, refused, allowed }) => {
  const lines = refusedLines.get(file) ?? new Set()
  const imports = [...refused, ...allowed]
  expect(imports.filter((_, index) => lines.has(index + 1))).toEqual(refused)
})

test.each(pureRoots)('%s reads no clock and no chance but its own', (root) => {
  expect(refusedLines.get(`${root}/clock.ts`)).toEqual(new Set(impure.map((_, index) => index + 1)))
})

test('no secret is compared so that the time it takes tells how much was right', () => {
  expect(refusedLines.get('src-main/hosts/secrets.ts')).toEqual(
    new Set(tellingComparisons.map((_, index) => index + 1)),
  )
})

test('files that import each other in a circle are refused', () => {
  expect(refusedLines.get('src-main/engine/cycle-a.ts')).toEqual(new Set([1]))
})

test('rooms side by side do not import each other in a circle, not even types', async () => {
  const between = await importsBetweenRooms()
  expect(between.filter(({ from, to }) => rooms.indexOf(to) === -1 || rooms.indexOf(to) > rooms.indexOf(from))).toEqual(
    [],
  )
  expect([...new Set(between.map(({ from }) => from))].sort()).toEqual(rooms.filter((room) => room !== 'store').sort())
})

/** One import a line, the refused ones first: every way to import is tried in turn. */
async function writeProbe({ file, refused, allowed }: BoundaryCase): Promise<void> {
  const forms = [
    (path: string, n: number) => `export { x as x${n} } from '${path}'`,
    (path: string, n: number) => `export const y${n} = () => import('${path}')`,
    (path: string, n: number) => `export type { Z as Z${n} } from '${path}'`,
  ]
  const lines = [...refused, ...allowed].map((path, n) => forms[n % forms.length]?.(path, n))
  await write(file, lines)
}

async function write(file: string, lines: readonly (string | undefined)[]): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true })
  await writeFile(join(folder, file), `${lines.join('\n')}\n`)
}

function asExport(code: string, n: number): string {
  return `export const v${n} = ${code}`
}

interface Finding {
  readonly code: { readonly value: string }
  readonly location: { readonly path: string; readonly range: { readonly start: { readonly line: number } } }
}

async function lint(): Promise<readonly Finding[]> {
  const biome = join(projectRoot, 'node_modules/@biomejs/biome/bin/biome')
  const options = ['lint', '--reporter=rdjson', '--max-diagnostics=none']
  const report = await new Promise<string>((resolve) => {
    execFile(process.execPath, [biome, ...options], { cwd: folder, maxBuffer: 2 ** 26 }, (_, stdout) => resolve(stdout))
  })
  return JSON.parse(report).diagnostics
}

function linesRefusedBy(findings: readonly Finding[]): Map<string, Set<number>> {
  const lines = new Map<string, Set<number>>()
  for (const { code, location } of findings) {
    if (!boundaryRules.includes(code.value)) continue
    lines.set(location.path, (lines.get(location.path) ?? new Set()).add(location.range.start.line))
  }
  return lines
}
