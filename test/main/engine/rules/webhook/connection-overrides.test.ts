import { expect, test } from 'vitest'
import { readOverrides } from '#main/engine/rules/webhook/connection-overrides.ts'

const standard = {
  connectTimeoutMs: 5000,
  readTimeoutMs: 15_000,
  totalTimeoutMs: 15_000,
  retries: 1,
  retryOn: new Set(['ct']),
}

test('without a fragment the platform’s own values hold', () => {
  expect(readOverrides('')).toEqual(standard)
})

test('each value can be overridden', () => {
  expect(readOverrides('#ct=200&rt=300&tt=400&rc=3&rp=5xx,rt')).toEqual({
    connectTimeoutMs: 200,
    readTimeoutMs: 300,
    totalTimeoutMs: 400,
    retries: 3,
    retryOn: new Set(['rt', '5xx']),
  })
})

test('a number out of range counts as the nearest in it', () => {
  expect(readOverrides('#ct=1&rt=99999&tt=0&rc=12')).toEqual({
    ...standard,
    connectTimeoutMs: 100,
    totalTimeoutMs: 100,
    retries: 5,
  })
  expect(readOverrides('#ct=999999999999999999999&rc=0')).toEqual({ ...standard, connectTimeoutMs: 10_000, retries: 0 })
})

test('what is no number or no policy counts as not given', () => {
  expect(readOverrides('#ct=-5&rt=1e3&tt=&rc=two&rp=6xx&e=dublin&sni=y')).toEqual(standard)
})

test('all stands for every policy', () => {
  expect(readOverrides('#rp=all').retryOn).toEqual(new Set(['ct', 'rt', '4xx', '5xx']))
})
