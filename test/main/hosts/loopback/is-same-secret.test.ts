import crypto from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createCredentialsCheck } from '#main/hosts/loopback/basic-auth.ts'
import { createSecretCheck, isSameSecret } from '#main/hosts/loopback/is-same-secret.ts'
import { projectRoot } from '#tooling/project.mjs'

test('a secret is the same whole or not at all, whatever its length', () => {
  const given = ['secret', 'secre', 'secrets', 'Secret', '', 'secret\0', 'x'.repeat(100_000)]
  expect(given.filter((one) => isSameSecret(one, 'secret'))).toEqual(['secret'])
})

test('each comparison takes the time of a whole digest, whatever was given', () => {
  const compared = vi.spyOn(crypto, 'timingSafeEqual')
  syncBuiltinESMExports()
  onTestFinished(() => {
    compared.mockRestore()
    syncBuiltinESMExports()
  })
  const checks = [createSecretCheck('secret'), createCredentialsCheck({ accountSid: 'AC1', authToken: 'secret' })]
  const given = ['secret', 's', '', 'Basic QUMxOnNlY3JldA==', 'x'.repeat(1000)]
  for (const check of checks) for (const one of given) check(one)
  expect(compared.mock.calls.map((sides) => sides.map(({ byteLength }) => byteLength))).toEqual(
    Array.from({ length: 10 }, () => [32, 32]),
  )
  // Nothing else in that file tells one text from another.
  const text = readFileSync(join(projectRoot, 'src-main/hosts/loopback/is-same-secret.ts'), 'utf8')
  expect(text.match(/[!=]==?|\.(equals|compare|startsWith|endsWith|includes|indexOf|localeCompare)\(/g)).toBeNull()
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
