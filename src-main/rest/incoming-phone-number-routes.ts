import type { Page } from '#shared/contract/query.ts'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import { accountListed } from './account-listed.ts'
import { fetched } from './fetched.ts'
import { formatIncomingPhoneNumber } from './format/incoming-phone-number.ts'
import { notFound } from './not-found.ts'
import { recordSid } from './record-sid.ts'
import type { Answer, RestRequest, Route } from './route.ts'
import { run, runSilently } from './run.ts'

const numbers = '/2010-04-01/Accounts/:AccountSid/IncomingPhoneNumbers'

/** https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource */
export const incomingPhoneNumberRoutes: readonly Route[] = [
  ['GET', numbers, listNumbers],
  ['GET', `${numbers}.json`, listNumbers],
  ['POST', numbers, buyNumber],
  ['POST', `${numbers}.json`, buyNumber],
  ['GET', `${numbers}/:NumberSid`, fetchNumber],
  ['DELETE', `${numbers}/:NumberSid`, releaseNumber],
]

function listNumbers(request: RestRequest): Answer {
  const { simulator, query } = request
  const wanted = query.get('PhoneNumber')
  return accountListed(request, {
    key: 'incoming_phone_numbers',
    mostPerPage: 1000,
    read: (token, limit) =>
      wanted === null
        ? simulator.query({ type: 'numbers.page', after: token ?? 0, limit })
        : pageOf(simulator.query({ type: 'number', e164: wanted })),
    format: formatIncomingPhoneNumber,
  })
}

function buyNumber(request: RestRequest): Answer {
  const phoneNumber = request.form.filled('PhoneNumber')
  const areaCode = request.form.filled('AreaCode')
  const friendlyName = request.form.filled('FriendlyName')
  return run(request, { type: 'number.buy', phoneNumber, areaCode, friendlyName }, 201, formatIncomingPhoneNumber)
}

function fetchNumber(request: RestRequest): Answer {
  return fetched(request, findNumber(request), formatIncomingPhoneNumber)
}

function releaseNumber(request: RestRequest): Answer {
  const number = findNumber(request)
  return number === null ? notFound(request) : runSilently(request, { type: 'number.release', e164: number.e164 })
}

function findNumber(request: RestRequest): OwnedNumber | null {
  return request.simulator.query({ type: 'number.find', numberSid: recordSid(request, 'NumberSid') })
}

function pageOf(number: OwnedNumber | null): Page<OwnedNumber> {
  return { items: number === null ? [] : [{ row: 1, item: number }], more: false, previous: null }
}
