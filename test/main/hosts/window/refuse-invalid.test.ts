import { expect, test } from 'vitest'
import { refuseRequest } from '#main/hosts/window/refuse-invalid.ts'
import { issueWords } from '#shared/contract/issue-words.ts'
import { requestSchema } from '#shared/contract/rpc.ts'

const session = { serviceSid: `KS${'1'.repeat(32)}`, sessionSid: `KC${'2'.repeat(32)}` }

function refusalOf(request: unknown) {
  const read = requestSchema.safeParse(request, { error: issueWords })
  if (read.success) throw new Error('The request can be taken.')
  return refuseRequest(read.error, request).error
}

test('what a client could have asked too is refused as the API would, and names its field', () => {
  expect(refusalOf({ method: 'execute', params: { type: 'session.update', ...session, ttl: -5 } })).toEqual({
    code: 80701,
    status: 400,
    message: "'Ttl' is invalid. It must not be negative.",
    parameter: 'ttl',
  })
})

test('what is missing is missing as in the API', () => {
  expect(refusalOf({ method: 'execute', params: { type: 'service.create' } })).toMatchObject({
    code: 20001,
    parameter: 'uniqueName',
  })
})

test.each([
  [
    'fault.add',
    { kind: 'delay', value: -1 },
    'value',
    'must be a whole number of ms, at most a day of them (86400000)',
  ],
  ['fault.add', { kind: 'busy', value: 1 }, 'value', 'must not be given for busy'],
  ['settings.set', { values: { ringTimeoutSeconds: 0 } }, 'ringTimeoutSeconds', 'must be at least 1'],
  ['phone.set', { e164: 5 }, 'e164', 'must be text'],
  ['phone.sendMessage', { from: '+14155550111', to: '+14155551212', mediaUrls: ['harbour'] }, 'mediaUrls', 'must be '],
])('what only the simulator takes names its field too: %s %o', (type, params, parameter, reason) => {
  expect(refusalOf({ method: 'execute', params: { type, ...params } })).toEqual({
    code: 'invalid_body',
    status: 400,
    message: expect.stringContaining(`'${parameter}' is invalid. It ${reason}`),
    parameter,
  })
})

test('a command that there is not is refused with its place', () => {
  expect(refusalOf({ method: 'execute', params: { type: 'session.explode' } })).toMatchObject({
    code: 'invalid_body',
    message: expect.stringContaining('params.type'),
  })
})
