import { expect, test } from 'vitest'
import { readResource } from '#main/rest/read-resource.ts'
import type { Simulator } from '#main/simulator/simulator.ts'
import type { ResourceReference } from '#shared/contract/rpc.ts'
import { aSimulator, run } from '#test/support/a-simulator.ts'

const accountSid = 'AC0123456789abcdef0123456789abcdef'
const baseUrl = 'http://127.0.0.1:4010'
const date = '2026-11-20T14:00:00Z'
const rfcDate = 'Fri, 20 Nov 2026 14:00:00 +0000'

function read(simulator: Simulator, kind: ResourceReference['kind'], sid: string | null | undefined) {
  return readResource(simulator, { kind, sid: sid ?? '' }, { accountSid, baseUrl })
}

/** The starter scene, and where its resources are. */
async function aScene() {
  const simulator = await aSimulator()
  const { services, numbers, sessions } = simulator.snapshot()
  const [service, number, session] = [services[0], numbers[0], sessions[0]]
  if (!service || !number || !session) throw new Error('The starter scene is incomplete.')
  const serviceUrl = `${baseUrl}/v1/Services/${service.sid}`
  return { simulator, service, number, session, serviceUrl, sessionUrl: `${serviceUrl}/Sessions/${session.sid}` }
}

test('a service', async () => {
  const { simulator, service, serviceUrl } = await aScene()
  expect(read(simulator, 'service', service.sid)).toEqual({
    ok: true,
    value: {
      sid: service.sid,
      account_sid: accountSid,
      chat_instance_sid: null,
      unique_name: 'rides',
      default_ttl: 0,
      callback_url: null,
      geo_match_level: 'country',
      number_selection_behavior: 'prefer-sticky',
      intercept_callback_url: null,
      out_of_session_callback_url: null,
      date_created: date,
      date_updated: date,
      url: serviceUrl,
      links: { sessions: `${serviceUrl}/Sessions`, phone_numbers: `${serviceUrl}/PhoneNumbers` },
    },
  })
})

test('a number of a pool', async () => {
  const { simulator, service, number, serviceUrl } = await aScene()
  expect(read(simulator, 'number', number.sid)).toEqual({
    ok: true,
    value: {
      sid: number.sid,
      account_sid: accountSid,
      service_sid: service.sid,
      phone_number: '+14155551212',
      friendly_name: '(415) 555-1212',
      iso_country: 'US',
      capabilities: {
        mms_inbound: true,
        mms_outbound: true,
        sms_inbound: true,
        sms_outbound: true,
        voice_inbound: true,
        voice_outbound: true,
      },
      is_reserved: false,
      in_use: 1,
      date_created: date,
      date_updated: date,
      url: `${serviceUrl}/PhoneNumbers/${number.sid}`,
    },
  })
})

test('a number in no pool is nothing that Proxy knows', async () => {
  const { simulator } = await aScene()
  const { sid } = run(simulator, { type: 'number.set', e164: '+442071838750' })
  expect(read(simulator, 'number', sid)).toEqual({
    ok: false,
    error: { code: 'not_found', status: 404, message: `The REST API has no number ${sid}.` },
  })
})

test('a session', async () => {
  const { simulator, service, session, sessionUrl } = await aScene()
  expect(read(simulator, 'session', session.sid)).toEqual({
    ok: true,
    value: {
      sid: session.sid,
      service_sid: service.sid,
      account_sid: accountSid,
      unique_name: 'Ride 7',
      status: 'in-progress',
      mode: 'voice-and-message',
      ttl: 3600,
      closed_reason: null,
      date_started: date,
      date_ended: null,
      date_last_interaction: date,
      date_expiry: null,
      date_created: date,
      date_updated: date,
      url: sessionUrl,
      links: { interactions: `${sessionUrl}/Interactions`, participants: `${sessionUrl}/Participants` },
    },
  })
})

test('a participant', async () => {
  const { simulator, service, number, session, sessionUrl } = await aScene()
  const sid = session.participants[0]?.sid
  expect(read(simulator, 'participant', sid)).toEqual({
    ok: true,
    value: {
      sid,
      session_sid: session.sid,
      service_sid: service.sid,
      account_sid: accountSid,
      friendly_name: 'Ana',
      identifier: '+14155550111',
      proxy_identifier: '+14155551212',
      proxy_identifier_sid: number.sid,
      date_deleted: null,
      date_created: date,
      date_updated: date,
      url: `${sessionUrl}/Participants/${sid}`,
      links: { message_interactions: `${sessionUrl}/Participants/${sid}/MessageInteractions` },
    },
  })
})

test('an interaction, and the messages behind it', async () => {
  const { simulator, service, session, sessionUrl } = await aScene()
  const { sid: serviceSid } = service
  const page = { type: 'interactions.page', serviceSid, sessionSid: session.sid, after: 0, limit: 1 } as const
  const interaction = simulator.query(page).items[0]?.item
  const [inbound, outbound] = [interaction?.inbound?.resourceSid, interaction?.outbound?.resourceSid]
  const messages = `/2010-04-01/Accounts/${accountSid}/Messages`
  expect(read(simulator, 'interaction', interaction?.sid)).toEqual({
    ok: true,
    value: {
      sid: interaction?.sid,
      session_sid: session.sid,
      service_sid: serviceSid,
      account_sid: accountSid,
      type: 'message',
      data: JSON.stringify({ body: "Hi Ben, I'm outside — blue jacket." }),
      inbound_participant_sid: session.participants[0]?.sid,
      inbound_resource_sid: inbound,
      inbound_resource_status: 'delivered',
      inbound_resource_type: 'Message',
      inbound_resource_url: `${baseUrl}${messages}/${inbound}.json`,
      outbound_participant_sid: session.participants[1]?.sid,
      outbound_resource_sid: outbound,
      outbound_resource_status: 'delivered',
      outbound_resource_type: 'Message',
      outbound_resource_url: `${baseUrl}${messages}/${outbound}.json`,
      date_created: date,
      date_updated: date,
      url: `${sessionUrl}/Interactions/${interaction?.sid}`,
    },
  })
  expect(read(simulator, 'message', outbound)).toMatchObject({
    ok: true,
    value: {
      sid: outbound,
      account_sid: accountSid,
      from: '+14155553434',
      to: '+14155550122',
      status: 'delivered',
      num_media: '0',
      error_code: null,
      date_created: rfcDate,
      uri: `${messages}/${outbound}.json`,
      subresource_uris: { media: `${messages}/${outbound}/Media.json` },
    },
  })
})

test('a call has its duration, as text, when it has ended', async () => {
  const { simulator } = await aScene()
  const { resourceSid } = run(simulator, { type: 'phone.dial', from: '+14155550111', to: '+14155551212' })
  const [received] = simulator.query({ type: 'phone.calls', e164: '+14155550122', limit: 1 })
  const callSid = received?.sid ?? ''
  run(simulator, { type: 'call.answer', phone: '+14155550122', callSid })
  expect(read(simulator, 'call', resourceSid)).toMatchObject({ value: { status: 'in-progress', duration: null } })
  await simulator.changeClock({ advanceSeconds: 5.9 })
  run(simulator, { type: 'call.hangUp', phone: '+14155550122', callSid })
  expect(read(simulator, 'call', callSid)).toMatchObject({
    value: { status: 'completed', duration: '5', parent_call_sid: resourceSid, start_time: rfcDate },
  })
})

test('an alert', async () => {
  const { simulator, service, session } = await aScene()
  run(simulator, { type: 'phone.sendMessage', from: '+14155550111', to: '+14155551212', body: 'STOP' })
  const [alert] = simulator.query({ type: 'alerts', afterSeq: 0, limit: 1 })
  expect(read(simulator, 'alert', alert?.sid)).toEqual({
    ok: true,
    value: {
      sid: alert?.sid,
      account_sid: accountSid,
      service_sid: service.sid,
      resource_sid: session.sid,
      error_code: '80901',
      log_level: alert?.level,
      alert_text: alert?.text,
      more_info: 'https://www.twilio.com/docs/errors/80901',
      api_version: null,
      request_method: null,
      request_url: null,
      date_generated: date,
      date_created: date,
      date_updated: date,
      url: `${baseUrl}/v1/Alerts/${alert?.sid}`,
    },
  })
})
