import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '#tooling/project.mjs'

const document = readFileSync(join(projectRoot, 'docs/security.md'), 'utf8')
const tests = [...document.matchAll(/`(test\/[^`]+\.test\.ts)`/g)].map(([, path = '']) => path)

/** https://www.electronjs.org/docs/latest/tutorial/security#checklist-security-recommendations */
const rows = document
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replaceAll(/^\| | \|$/g, '')))

test('each of the twenty points of Electron’s checklist is answered, with a test or a reason', () => {
  expect(rows.map(([number]) => Number(number))).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  expect(rows.filter(([, point, here]) => !point || (here ?? '').length < 3)).toEqual([])
  const unproved = rows.filter(([, , , proof]) => !proof?.includes('.test.ts`'))
  expect(unproved.map(([number, , , proof]) => [number, proof])).toEqual([['16', 'reason']])
})

test('every test that it names is there', () => {
  expect(tests.length).toBeGreaterThan(30)
  expect(tests.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([])
})

test('it speaks of the version of Electron that is used', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  expect(document).toContain(`Electron ${devDependencies.electron.split('.')[0]}.`)
})

test('the limits that it tells are those of the port', () => {
  const port = readFileSync(join(projectRoot, 'src-main/hosts/loopback/start-loopback-host.ts'), 'utf8')
  expect(port).toContain('requestTimeout: 30_000')
  expect(port).toContain('headersTimeout: 10_000')
  expect(port).toContain('maxHeaderSize: 16 * 1024')
})
