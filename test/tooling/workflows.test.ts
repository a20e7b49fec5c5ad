import { spawnSync } from 'node:child_process'
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

/** What a tag publishes is called as the tag is. */
const sameVersion = `test "$GITHUB_REF_NAME" = "v$(node -p 'require("./package.json").version')"`

test('a release is packed on three systems, after all tests, and published as a draft with sums and licences', () => {
  const { test: tests, package: packing, publish } = workflow('release').jobs
  expect(tests && commands([tests])).toEqual([sameVersion, 'npm ci --ignore-scripts', 'npm test'])
  expect(packing?.needs).toBe('test')
  expect(packing?.strategy?.matrix.system).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest'])
  expect(packing && commands([packing])).toEqual([
    'npm ci --ignore-scripts',
    'npx install-electron',
    'npm run package',
    'mv out/licences.txt "dist/licences-$RUNNER_OS.txt"',
  ])
  expect(publish?.needs).toBe('package')
  expect(publish && commands([publish])).toEqual([
    'sha256sum dist/* > SHA256SUMS',
    expect.stringMatching(/^gh release create .*--draft.* SHA256SUMS dist\/\*$/),
  ])
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

test('every action that a workflow uses comes from GitHub itself, at one commit that nobody can move, the same everywhere', () => {
  const used = ['ci', 'release']
    .flatMap(jobsOf)
    .flatMap(({ steps }) => steps.flatMap(({ uses }) => (uses ? [uses] : [])))
  expect(used.filter((action) => !/^actions\/[a-z-]+@[0-9a-f]{40}$/.test(action))).toEqual([])
  const names = new Set(used.map((action) => action.split('@')[0]))
  expect(new Set(used).size).toBe(names.size)
})

test.runIf(process.platform === 'linux')('the tag of a release is that of the version, or nothing is tested', () => {
  const { version } = JSON.parse(read('package.json'))
  const check = (tag: string) =>
    spawnSync('bash', ['-ec', sameVersion], { cwd: projectRoot, env: { ...process.env, GITHUB_REF_NAME: tag } }).status
  expect([check(`v${version}`), check('v9.9.9')]).toEqual([0, 1])
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
  expect(String(keeping[0]?.with?.path).trim().split('\n')).toEqual([...made, 'dist/licences-*.txt'])
})
