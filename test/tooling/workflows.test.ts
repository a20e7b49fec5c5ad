import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { projectRoot } from '#tooling/project.mjs'

interface Job {
  readonly needs?: string
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> }
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly {
    readonly run?: string
    readonly uses?: string
    readonly with?: Readonly<Record<string, unknown>>
  }[]
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')
const workflow = (name: string): Workflow => parse(read(`.github/workflows/${name}.yml`))
const jobsOf = (name: string) => Object.values(workflow(name).jobs)
const commands = (jobs: readonly Job[]) => jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => (run ? [run] : [])))

test('a release is packed on three systems, after all tests, and published as a draft with sums and licences', () => {
  const { test: tests, package: packing, publish } = workflow('release').jobs
  expect(tests && commands([tests])).toEqual(['npm ci --ignore-scripts', 'npm test'])
  expect(packing?.needs).toBe('test')
  expect(packing?.strategy?.matrix.system).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest'])
  expect(packing && commands([packing])).toEqual(['npm ci --ignore-scripts', 'npx install-electron', 'npm run package'])
  expect(publish?.needs).toBe('package')
  expect(publish && commands([publish]).at(-1)).toMatch(
    /^gh release create .*--draft.* SHA256SUMS out\/licences\.txt dist\/\*$/,
  )
})

test.each(['ci', 'release'])('%s runs nothing of what it installs, and only scripts that there are', (name) => {
  const { scripts } = JSON.parse(read('package.json'))
  const run = commands(jobsOf(name))
  expect(run.filter((command) => /npm (ci|install)/.test(command) && command !== 'npm ci --ignore-scripts')).toEqual([])
  const named = run.flatMap((command) =>
    [...command.matchAll(/npm (?:run )?(test(?::\w+)?|build|package)/g)].map(([, script]) => script ?? ''),
  )
  expect(named).not.toEqual([])
  expect(named.filter((script) => !(script in scripts))).toEqual([])
})

test.each(['ci', 'release'])(
  '%s may read only, save where a release is made, and leaves no credentials on disk',
  (name) => {
    expect(workflow(name).permissions).toEqual({ contents: 'read' })
    const writing = Object.entries(workflow(name).jobs).filter(([, { permissions }]) => permissions !== undefined)
    expect(writing.map(([job]) => job)).toEqual(name === 'release' ? ['publish'] : [])
    const checkouts = jobsOf(name).flatMap(({ steps }) =>
      steps.filter(({ uses }) => uses?.startsWith('actions/checkout')),
    )
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false))
  },
)

test('every action that a workflow uses comes from GitHub itself', () => {
  const used = ['ci', 'release']
    .flatMap(jobsOf)
    .flatMap(({ steps }) => steps.flatMap(({ uses }) => (uses ? [uses] : [])))
  expect(used.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([])
})

test('what a workflow keeps is what the packaging makes for each system', () => {
  const { artifactName, linux, mac, win } = parse(read('build/electron-builder.yml'))
  expect(artifactName).toMatch(/\.\$\{ext\}$/)
  const endings: Readonly<Record<string, string>> = {
    AppImage: 'AppImage',
    deb: 'deb',
    dmg: 'dmg',
    zip: 'zip',
    nsis: 'exe',
  }
  const made = [linux, mac, win].flatMap(({ target }) => target.map((one: string) => `dist/*.${endings[one]}`))
  const keeping = jobsOf('release').flatMap(({ steps }) =>
    steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact')),
  )
  expect(String(keeping[0]?.with?.path).trim().split('\n')).toEqual([...made, 'out/licences.txt'])
})
