import { expect, test } from 'vitest'
import { PublishedDocument } from './published-document.ts'

const document = new PublishedDocument('twilio_proxy_v1', (operationId) => operationId === 'ListService')
const url = 'http://127.0.0.1:4010/v1/Services?PageSize=50&Page=0'
const meta = {
  page: 0,
  page_size: 50,
  first_page_url: url,
  previous_page_url: null,
  next_page_url: null,
  url,
  key: 'services',
}

test('an answer as published belongs to its operation', () => {
  expect(document.check('GET', '/v1/Services', 200, { services: [], meta })).toBe('ListService')
})

test('a missing property, an unknown one and another status are noticed', () => {
  const check = (status: number, body: object) => () => document.check('GET', '/v1/Services', status, body)
  expect(check(200, { services: [] })).toThrow("must have required property 'meta'")
  expect(check(200, { services: [], meta: { ...meta, total: 0 } })).toThrow('must NOT have additional properties')
  expect(check(201, { services: [], meta })).toThrow('ListService answered 201 instead of 200.')
})
