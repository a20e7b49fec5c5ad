import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { runScenario } from '#main/hosts/cli/scenario.ts'
import { parseScenarioOptions, type ScenarioOptions } from '#main/hosts/cli/scenario-options.ts'
import { aSceneText, sceneFile } from '#test/support/scenes/a-scene.ts'

const ride = 'The app opens Ride 7 for Ana and Ben: { numbers: { Ana: Blue, Ben: Green } }'
let hash = ''

/** A file that is gone when the test ends. */
function aFile(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'scene-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

async function run(options: Partial<ScenarioOptions>) {
  const said: string[] = []
  const complained: string[] = []
  const exitCode = await runScenario(
    { action: 'run', files: [], seed: null, reports: [], ...options },
    { say: (text) => said.push(text), complain: (text) => complained.push(text) },
  )
  return { exitCode, said: said.join('\n'), complained }
}

beforeAll(async () => {
  const report = join(mkdtempSync(join(tmpdir(), 'scene-')), 'report.json')
  await run({ files: [sceneFile('ride-hailing')], reports: [{ format: 'json', path: report }] })
  hash = JSON.parse(readFileSync(report, 'utf8')).scenes[0].hash
})

test('a scene that goes as it says ends with 0 and a transcript', async () => {
  const { exitCode, said, complained } = await run({ files: [sceneFile('ride-hailing')] })
  expect([exitCode, complained]).toEqual([0, []])
  expect(said).toContain('Ride hailing\n')
  expect(said).toContain('2. A second passenger, before the first has left')
  expect(said).toContain('✓  Ben sees from Green: Is that you in the white car?')
  expect(said).toContain(`25 of 25 expectations held in 39 steps · seed 1 · ${hash.slice(0, 16)}`)
})

test('a failed expectation ends with 1 and tells line and difference', async () => {
  const file = aFile('ride.yaml', aSceneText(ride, 'Ana texts Ben: Hi', 'Ben sees: Ho'))
  const { exitCode, said } = await run({ files: [file, sceneFile('delivery')] })
  expect(exitCode).toBe(1)
  expect(said).toContain('✗  Ben sees: Ho')
  expect(said).toContain('line 15: Ben saw "Hi" from Green.')
  expect(said).toContain('✗ 0 of 1 expectations held')
})

test('an invalid file ends with 2 and tells file, line and column; the others run', async () => {
  const file = aFile('ride.yaml', aSceneText('Zoe answers'))
  const { exitCode, said, complained } = await run({ files: [file, sceneFile('delivery')] })
  expect([exitCode, complained]).toEqual([
    2,
    [`${file}:13:9: There is no person called Zoe; expected one of: Ana, Ben.`],
  ])
  expect(said).toContain('Delivery')
})

test.each([
  ['/nowhere/ride.yaml', 'ENOENT'],
  [tmpdir(), 'EISDIR'],
])('%s cannot be read', async (file, reason) => {
  expect(await run({ files: [file] })).toEqual({
    exitCode: 2,
    said: '',
    complained: [`${file}:1:1: The file cannot be read (${reason}).`],
  })
})

test('a file without end is refused', async () => {
  const { exitCode, complained } = await run({ files: ['/dev/zero'] })
  expect([exitCode, complained]).toEqual([2, [expect.stringContaining('The file is too long')]])
})

test('check plays nothing', async () => {
  const file = aFile('ride.yaml', aSceneText('Ben answers'))
  expect(await run({ action: 'check', files: [file] })).toEqual({
    exitCode: 0,
    said: `${file}: A ride: fine`,
    complained: [],
  })
})

test('the seed decides the hash', async () => {
  const report = aFile('report.json', '')
  const hashes: string[] = []
  for (const seed of [null, 1, 7]) {
    await run({ files: [sceneFile('ride-hailing')], seed, reports: [{ format: 'json', path: report }] })
    hashes.push(JSON.parse(readFileSync(report, 'utf8')).scenes[0].hash)
  }
  expect(hashes).toEqual([hash, hash, expect.not.stringMatching(hash)])
})

test('the JSON report holds every step, and no real number', async () => {
  const file = aFile('ride.yaml', aSceneText(ride, 'Ana texts Ben: I am +1 (415) 555-0111', 'Ben sees nothing'))
  const broken = aFile('broken.yaml', 'masquerade: 2')
  const path = aFile('report.json', '')
  const { said } = await run({ files: [file, broken], reports: [{ format: 'json', path }] })
  const text = readFileSync(path, 'utf8')
  const { scenes } = JSON.parse(text)
  expect(scenes[0]).toMatchObject({ file, valid: true, passed: false, title: 'A ride', seed: 1, setUpTrouble: null })
  expect(scenes[0].chapters[0].steps[1]).toEqual({
    line: 14,
    kind: 'action',
    sentence: 'Ana texts Ben: I am +1415•••••11',
    at: '2026-01-05T09:00:00.000Z',
    passed: true,
    trouble: null,
  })
  expect(scenes[0].chapters[0].steps[2].trouble).toBe('Ben saw "I am +1415•••••11" from Green.')
  expect(scenes[1]).toMatchObject({ file: broken, valid: false, passed: false })
  expect([said, text].filter((output) => /555.?0111/.test(output))).toEqual([])
})

test('the JUnit report has a case for each expectation, and one for what could not be done', async () => {
  const file = aFile(
    'ride.yaml',
    aSceneText(ride, 'Ana texts Ben: <&>', 'Ben sees: <&>', 'Ana sees nothing', 'Zoe answers'.replace('Zoe', 'Ben')),
  )
  const path = aFile('report.xml', '')
  await run({ files: [file, aFile('broken.yaml', '[')], reports: [{ format: 'junit', path }] })
  const { testsuites } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
    readFileSync(path, 'utf8'),
  )
  expect([testsuites.tests, testsuites.failures]).toEqual(['4', '2'])
  expect(testsuites.testsuite[0].testcase).toEqual([
    { classname: 'A ride: One', name: 'line 15: Ben sees: <&>' },
    { classname: 'A ride: One', name: 'line 16: Ana sees nothing' },
    {
      classname: 'A ride: One',
      name: 'line 17: Ben answers',
      failure: { message: "There is no call on Ben's phone." },
    },
  ])
  expect(testsuites.testsuite[1].testcase.failure.message).toContain('This is not YAML')
})

test('a report that cannot be written ends with 2', async () => {
  const { exitCode, complained } = await run({
    files: [sceneFile('voicemail')],
    reports: [{ format: 'json', path: '/nowhere/report.json' }],
  })
  expect([exitCode, complained]).toEqual([2, [expect.stringContaining('The report cannot be written: ENOENT')]])
})

test('options are read; of a repeated seed the last counts', () => {
  const args = [
    'run',
    'a.yaml',
    '--seed',
    '1',
    'b.yaml',
    '--seed=7',
    '--report',
    'json=a=b.json',
    '--report',
    'junit=c.xml',
  ]
  expect(parseScenarioOptions(args)).toEqual({
    ok: true,
    value: {
      action: 'run',
      files: ['a.yaml', 'b.yaml'],
      seed: 7,
      reports: [
        { format: 'json', path: 'a=b.json' },
        { format: 'junit', path: 'c.xml' },
      ],
    },
  })
})

test.each([
  [[], 'Expected run or check.'],
  [['play', 'a.yaml'], 'Expected run or check.'],
  [['run'], 'Expected the name of a scene file.'],
  [['run', 'a.yaml', '--seed', '-1'], "'--seed'"],
  [['run', 'a.yaml', '--seed', '4294967296'], '--seed must be a whole number'],
  [['run', 'a.yaml', '--report', 'html=a'], '--report must be json=PATH or junit=PATH'],
  [['run', 'a.yaml', '--report', 'json='], '--report must be json=PATH or junit=PATH'],
  [['run', 'a.yaml', '--speed', '2'], "Unknown option '--speed'"],
  [['check', 'a.yaml', '--seed', '2'], 'check takes no options.'],
])('%j is refused', (args, message) => {
  expect(parseScenarioOptions(args)).toEqual({ ok: false, error: expect.stringContaining(message) })
})
