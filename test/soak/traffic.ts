import type { PhoneCall } from '#shared/resources/phone.ts'
import type { TestServer } from '#test/support/a-server.ts'
import { ana, ben, n1, n2 } from '#test/support/a-service.ts'
import { anEventReader } from './event-reader.ts'
import { aMirrorWindow, type MirrorWindow } from './mirror-window.ts'

/** One thing that somebody does over and over; `round` counts from 0. */
export type Actor = (round: number) => Promise<void>

const phone = (e164: string) => `/phones/${encodeURIComponent(e164)}`
const words = ['On my way', 'Where are you?', 'STOP', 'START', 'My number is 415 555 0111', '🚕'.repeat(20), 'Hello']

/** Everybody who is at work in the soak: people, an application over REST, an operator, and who only looks. */
export function actors(server: TestServer, window: MirrorWindow, serviceSid: string): Readonly<Record<string, Actor>> {
  const { ask, get, post } = server
  const sessions = `/v1/Services/${serviceSid}/Sessions`
  return {
    texting: async (round) => {
      const body = words[round % words.length] ?? ''
      const [from, to] = round % 2 === 0 ? [ana, n1] : [ben, n2]
      await ask('POST', `${phone(from)}/messages`, { to, body })
    },
    calling: async (round) => {
      const called = await ask('POST', `${phone(ana)}/calls`, { to: n1 })
      const { callSid } = called.body as { callSid: string }
      const [ringing] = await window.ask<readonly PhoneCall[]>('query', { type: 'phone.calls', e164: ben, limit: 1 })
      const does = round % 3 === 0 ? 'decline' : 'answer'
      if (ringing?.status === 'ringing') await ask('POST', `${phone(ben)}/calls/${ringing.sid}/${does}`)
      await ask('POST', `${phone(ana)}/calls/${callSid}/say`, { text: 'Hello?' })
      await ask('POST', `${phone(ana)}/calls/${callSid}/hangup`)
    },
    renting: async (round) => {
      const made = await post(sessions, { UniqueName: `Ride ${round + 100}`, Ttl: 120 })
      const people = `${sessions}/${made.body.sid}/Participants`
      for (const side of [0, 1]) {
        const Identifier = `+1415555${2000 + ((2 * round + side) % 40)}`
        await post(people, { Identifier, FriendlyName: `Guest ${side}` })
      }
      const { body } = await get(people)
      const [first] = body.participants
      if (first !== undefined) await post(`${people}/${first.sid}/MessageInteractions`, { Body: `Ride ${round}` })
      if (round % 2 === 0) await post(`${sessions}/${made.body.sid}`, { Status: 'closed' })
      await get(`${sessions}?PageSize=20`)
    },
    operating: async (round) => {
      const label = round % 2 === 0 ? 'Ana' : 'Anna'
      await window.ask('execute', { type: 'phone.set', e164: ana, label })
      await window.ask('requests', { offset: 0, limit: 50 })
      await window.ask('query', { type: 'timeline.rows', offset: 0, limit: 50 })
    },
    looking: async () => {
      const visitor = await aMirrorWindow(server)
      const reader = await anEventReader(server)
      await ask('GET', '/state')
      await Promise.all([visitor.close(), reader.close()])
    },
  }
}
