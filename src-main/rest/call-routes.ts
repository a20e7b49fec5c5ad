import { fetched } from './fetched.ts'
import { callFormat } from './format/call.ts'
import { notFound } from './not-found.ts'
import { recordSid } from './record-sid.ts'
import type { Answer, RestRequest, Route } from './route.ts'
import { run, runSilently } from './run.ts'

const call = '/2010-04-01/Accounts/:AccountSid/Calls/:CallSid'

/** The records of calls behind interactions. https://www.twilio.com/docs/voice/api/call-resource */
export const callRoutes: readonly Route[] = [
  ['GET', call, fetchCall],
  ['POST', call, endCall],
  ['DELETE', call, deleteCall],
]

function fetchCall(request: RestRequest): Answer {
  return fetched(request, findCall(request), callFormat(request.simulator))
}

function endCall(request: RestRequest): Answer {
  const found = findCall(request)
  if (found === null) return notFound(request)
  const status = request.form.filled('Status')
  return run(request, { type: 'call.end', callSid: found.sid, status }, 200, callFormat(request.simulator))
}

function deleteCall(request: RestRequest): Answer {
  const found = findCall(request)
  return found === null ? notFound(request) : runSilently(request, { type: 'call.delete', callSid: found.sid })
}

function findCall(request: RestRequest) {
  return request.simulator.query({ type: 'call', sid: recordSid(request, 'CallSid') })
}
