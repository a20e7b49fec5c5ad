import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createCredentialsCheck } from '#main/hosts/loopback/basic-auth.ts'
import { createSecretCheck, isSameSecret } from '#main/hosts/loopback/is-same-secret.ts'

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
})
