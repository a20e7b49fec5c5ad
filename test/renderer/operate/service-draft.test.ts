import { expect, test } from 'vitest'
import { draftOfService, faultsOf, newService, readService } from '#renderer/features/operate/service-draft.ts'
import type { Service } from '#shared/resources/service.ts'
import { noon, serviceSid } from '#test/support/a-world.ts'

const service: Service = {
  sid: serviceSid,
  uniqueName: 'rides',
  chatInstanceSid: null,
  callbackUrl: 'https://app.test/done',
  interceptCallbackUrl: null,
  outOfSessionCallbackUrl: null,
  defaultTtl: 90,
  geoMatchLevel: 'area-code',
  numberSelectionBehavior: 'avoid-sticky',
  dateCreated: noon,
  dateUpdated: noon,
}

const fields = {
  uniqueName: 'rides',
  defaultTtl: 90,
  geoMatchLevel: 'area-code',
  numberSelectionBehavior: 'avoid-sticky',
  callbackUrl: 'https://app.test/done',
  interceptCallbackUrl: '',
  outOfSessionCallbackUrl: '',
}

test('a service that is only looked at comes to the same fields', () => {
  expect(readService(draftOfService(service))).toEqual({ ok: true, fields })
})

test('a usual end is chosen by its words, another one by its seconds', () => {
  const ends = [3600, 0, 90].map((defaultTtl) => draftOfService({ ...service, defaultTtl }))
  expect(ends.map(({ end, seconds }) => [end, seconds])).toEqual([
    ['3600', '300'],
    ['0', '300'],
    ['own', '90'],
  ])
})

test('what is wrong is said of its field, with the code of the API', () => {
  expect(readService({ ...newService, end: 'own', seconds: 'soon', callbackUrl: 'ftp://app.test' })).toEqual({
    ok: false,
    faults: {
      uniqueName: 'It must not be empty. (80701)',
      defaultTtl: 'It must be a whole number of seconds. (80701)',
      callbackUrl: 'It must be an http or https URL. (80701)',
    },
  })
})

test('a refusal about one field is its fault', () => {
  const taken = { code: 80602, status: 400, message: 'Service UniqueName must be unique.', parameter: 'uniqueName' }
  expect([faultsOf(taken), faultsOf(undefined)]).toEqual([
    { uniqueName: 'Service UniqueName must be unique. (80602)' },
    {},
  ])
})
