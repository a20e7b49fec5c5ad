import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isSameSecret } from '#main/hosts/loopback/is-same-secret.ts'
import { projectRoot } from '#tooling/project.mjs'

test('a secret is the same whole or not at all, whatever its length', () => {
  const given = ['secret', 'secre', 'secrets', 'Secret', '', 'secret\0', 'x'.repeat(100_000)]
  expect(given.filter((one) => isSameSecret(one, 'secret'))).toEqual(['secret'])
})

test('no secret is compared in another way, which would tell by its duration how much was right', () => {
  const folder = join(projectRoot, 'src-main')
  const compared =
    /(token|secret|authorization)\w*\)? *[!=]==? (?!undefined|null)|[!=]==? *[\w.(]*(token|secret|authorization)/i
  const places = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .map((line) => `${name}: ${line.trim()}`),
    )
  expect(places.filter((line) => compared.test(line))).toEqual([])
})
