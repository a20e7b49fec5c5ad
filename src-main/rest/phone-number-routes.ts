import { fetched } from './fetched.ts'
import { formatPhoneNumber } from './format/phone-number.ts'
import { listed, mostPerProxyPage } from './listed.ts'
import { notFound } from './not-found.ts'
import type { Answer, RestRequest, Route } from './route.ts'
import { run, runSilently } from './run.ts'

const phoneNumbers = '/v1/Services/:ServiceSid/PhoneNumbers'

/** https://www.twilio.com/docs/proxy/api/phone-number */
export const phoneNumberRoutes: readonly Route[] = [
  ['GET', phoneNumbers, listPhoneNumbers],
  ['POST', phoneNumbers, addPhoneNumber],
  ['GET', `${phoneNumbers}/:PhoneNumberSid`, fetchPhoneNumber],
  ['POST', `${phoneNumbers}/:PhoneNumberSid`, updatePhoneNumber],
  ['DELETE', `${phoneNumbers}/:PhoneNumberSid`, removePhoneNumber],
]

function listPhoneNumbers(request: RestRequest): Answer {
  const { simulator } = request
  const serviceSid = request.part('ServiceSid')
  if (simulator.query({ type: 'service', sidOrName: serviceSid }) === null) return notFound(request)
  return listed(request, {
    key: 'phone_numbers',
    mostPerPage: mostPerProxyPage,
    read: (token, limit) => simulator.query({ type: 'pool.page', serviceSid, after: token ?? 0, limit }),
    format: formatPhoneNumber,
  })
}

function addPhoneNumber(request: RestRequest): Answer {
  const { form } = request
  const command = {
    type: 'pool.add',
    serviceSid: request.part('ServiceSid'),
    numberSid: form.filled('Sid'),
    phoneNumber: form.filled('PhoneNumber'),
    isReserved: form.flag('IsReserved'),
  } as const
  return run(request, command, 201, formatPhoneNumber)
}

function fetchPhoneNumber(request: RestRequest): Answer {
  const number = request.simulator.query({ type: 'pool.number', ...named(request) })
  return fetched(request, number, formatPhoneNumber)
}

function updatePhoneNumber(request: RestRequest): Answer {
  const isReserved = request.form.flag('IsReserved')
  return run(request, { type: 'pool.reserve', ...named(request), isReserved }, 200, formatPhoneNumber)
}

function removePhoneNumber(request: RestRequest): Answer {
  return runSilently(request, { type: 'pool.remove', ...named(request) })
}

function named(request: RestRequest) {
  return { serviceSid: request.part('ServiceSid'), numberSid: request.part('PhoneNumberSid') }
}
