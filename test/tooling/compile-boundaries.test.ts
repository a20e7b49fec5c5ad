import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectRoot } from '#tooling/project.mjs'

interface CompileCase {
  readonly root: string
  readonly refused: readonly string[]
  readonly compiles: readonly string[]
}

const cases: readonly CompileCase[] = [
  {
    root: 'src-shared',
    refused: [
      `export * from 'node:fs'`,
      'export const directory = process.cwd()',
      'export const title = document.title',
      `export * from '#main/engine/engine.ts'`,
      `export * from '#renderer/state/selection.ts'`,
    ],
    compiles: [`export { z } from 'zod'`, 'export const now = new Date(0).toISOString()'],
  },
  {
    root: 'src-main',
    refused: [
      'export const title = document.title',
      'export const width = window.innerWidth',
      `export * from '#renderer/state/selection.ts'`,
    ],
    compiles: [`export * from 'node:fs'`, `export * from '#shared/contract/assert-never.ts'`],
  },
  {
    root: 'src-renderer',
    refused: [
      `export * from 'node:fs'`,
      'export const directory = process.cwd()',
      `export * from '#main/engine/engine.ts'`,
    ],
    compiles: ['export const title = document.title', `export * from '#shared/contract/assert-never.ts'`],
  },
]

let folder: string
let refusedLines: ReadonlySet<string>

beforeAll(async () => {
  await mkdir(join(projectRoot, '.build'), { recursive: true })
  folder = await mkdtemp(join(projectRoot, '.build/compile-'))
  for (const one of cases) await writeProject(one)
  refusedLines = await compile()
})

afterAll(() => rm(folder, { recursive: true }))

test.each(cases)('what $root must not know does not compile there', ({ root, refused, compiles }) => {
  const lines = [...refused, ...compiles]
  expect(lines.filter((_, index) => refusedLines.has(`${root}:${index + 1}`))).toEqual(refused)
})

/** A project beside the real one with its options, so that only the place of the files differs. */
async function writeProject({ root, refused, compiles }: CompileCase): Promise<void> {
  const project = join(folder, root)
  const references = root === 'src-shared' ? [] : [{ path: join(projectRoot, 'src-shared') }]
  const configuration = {
    extends: join(projectRoot, root, 'tsconfig.json'),
    compilerOptions: { rootDir: '.', noEmit: true, emitDeclarationOnly: false, tsBuildInfoFile: 'tsbuildinfo' },
    include: ['probe.ts'],
    references,
  }
  await mkdir(project)
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify(configuration))
  await writeFile(join(project, 'probe.ts'), [...refused, ...compiles].join('\n'))
}

/** Which lines of which probe the compiler refused, as `root:line`. */
async function compile(): Promise<ReadonlySet<string>> {
  const tsc = join(projectRoot, 'node_modules/typescript/bin/tsc')
  const projects = cases.map(({ root }) => join(folder, root))
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [tsc, '-b', '--pretty', 'false', ...projects], { cwd: folder }, (_, out) => resolve(out))
  })
  const found = output.matchAll(/^(src-\w+)\/probe\.ts\((\d+),/gm)
  return new Set([...found].map(([, root, line]) => `${root}:${line}`))
}
