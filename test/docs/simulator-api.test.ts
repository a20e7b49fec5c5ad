import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aHost } from '#test/support/a-host.ts'
import { portRoutes } from '#test/support/port-routes.ts'
import { projectRoot } from '#tooling/project.mjs'

const document = readFileSync(join(projectRoot, 'docs/simulator-api.md'), 'utf8')

test('it names everything that the port answers there, and nothing else', async () => {
  const inTables = document.split('\n').filter((line) => line.startsWith('| `'))
  const named = inTables.flatMap((line) => [...line.matchAll(/`((?:GET|POST|PUT|PATCH|DELETE) \/[^`]*)`/g)])
  const answered = portRoutes(await aHost())
    .filter(({ path }) => path.startsWith('/simulator/v1/'))
    .map(({ method, path }) => `${method} ${path.slice('/simulator/v1'.length).replaceAll(/:(\w+)/g, '{$1}')}`)
  expect(named.map(([, request]) => request).sort()).toEqual(answered.sort())
})

test('its examples are answered as it says', async () => {
  const { ask } = await aHost()
  const [, examples = ''] = /```http\n(.*?)\n```/s.exec(document) ?? []
  for (const example of examples.split('\n\n')) {
    const [request = '', ...rest] = example.split('\n')
    const [method = '', path = ''] = request.split(' ')
    const body = rest.find((line) => line.startsWith('{'))
    const { status, body: answer } = await ask(method, path, body && JSON.parse(body))
    expect([request, status]).toEqual([request, 200])
    expect(JSON.stringify(answer)).toContain(rest.at(-1)?.replace('→ ', ''))
  }
})
