import { expect, test } from 'vitest'
import { refuseRequest } from '#main/hosts/window/refuse-invalid.ts'
import { requestSchema } from '#shared/contract/rpc.ts'

const session = { serviceSid: `KS${'1'.repeat(32)}`, sessionSid: `KC${'2'.repeat(32)}` }

function refusalOf(request: unknown) {
  const read = requestSchema.safeParse(request)
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
  [{ method: 'execute', params: { type: 'session.explode' } }, 'params.type'],
  [{ method: 'execute', params: { type: 'phone.set', e164: 5 } }, 'params.e164'],
  [{ method: 'rewind', params: { toSeq: -1 } }, 'params.toSeq'],
])('anything else is refused with its place: %o', (request, place) => {
  expect(refusalOf(request)).toMatchObject({ code: 'invalid_body', message: expect.stringContaining(place) })
})
