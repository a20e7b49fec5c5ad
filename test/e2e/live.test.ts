import { beforeEach, expect, test } from 'vitest'
import { aStage } from '#test/support/e2e/a-stage.ts'
import { gone, onStage, phoneOf, seen, text } from '#test/support/e2e/on-stage.ts'

const stage = aStage()
const anasPhone = '/phones/%2B14155550111'
const bensPhone = '/phones/%2B14155550122'
const { ana, ben, screen } = onStage(stage)

beforeEach(() => stage.begin())

const ask = <Answer>(method: string, path: string, body?: unknown) => stage.simulator.ask<Answer>(method, path, body)

test('a text that a client sends shows on both phones, in the timeline and on the mask', async () => {
  await ask('POST', `${anasPhone}/messages`, { to: '+14155551212', body: 'Sent by a script' })
  await seen(
    ana.bubble('Sent by a script'),
    ben.bubble('Sent by a script'),
    screen.timeline.getByRole('row', { name: /Sent by a script/ }),
    screen.mask.getByText('Sent by a script'),
    screen.leaks.getByText('leaks 0/2'),
  )
})

test('of a long conversation the page holds the end; who scrolls back finds its beginning, and one press leads to what is new', async () => {
  const send = (body: string) => ask('POST', `${anasPhone}/messages`, { to: '+14155551212', body })
  for (let line = 1; line <= 60; line += 1) await send(`Line ${line}`)
  await seen(ben.bubble('Line 60'))
  await gone(ben.bubble('Line 1'))
  await ben.conversation.getByRole('listitem').first().scrollIntoViewIfNeeded()
  await ben.bubble('Line 1').scrollIntoViewIfNeeded()
  await send('News')
  await ben.region.getByRole('button', { name: '1 new' }).click()
  await seen(ben.bubble('News'))
  await gone(ben.bubble('Line 1'))
})

test('a client calls, answers, speaks and hangs up, and the phones follow', async () => {
  await ask('POST', `${anasPhone}/calls`, { to: '+14155551212' })
  await seen(ben.answer, ana.hangUp)
  const { calls } = await ask<{ calls: { sid: string }[] }>('GET', `${bensPhone}/calls`)
  const leg = `${bensPhone}/calls/${calls[0]?.sid}`
  await ask('POST', `${leg}/answer`)
  await ask('POST', `${leg}/say`, { text: 'Hello from a script' })
  await seen(ana.captions.getByText('Hello from a script'), ben.captions.getByText('Hello from a script'))
  await ask('POST', `${leg}/hangup`)
  await gone(ana.hangUp, ben.hangUp)
})

test('a client moves the clock, and the window shows the time and what fell due', async () => {
  await ask('POST', '/clock', { advanceSeconds: 3600 })
  await seen(screen.mask.getByText('out of session'))
  await ask('POST', '/clock', { mode: 'running' })
  await seen(screen.clock.getByRole('button', { name: 'Pause' }), screen.clock.getByText('running ×1'))
  await ask('POST', '/clock', { mode: 'paused' })
  await seen(screen.clock.getByRole('button', { name: 'Run' }))
})

test('phones that a client adds, names and removes come and go', async () => {
  await ask('PUT', '/phones/%2B14155550144', { label: 'Dora' })
  await seen(phoneOf(stage.page, 'Dora').region)
  await ask('PUT', '/phones/%2B14155550144', { label: 'Eva' })
  await seen(phoneOf(stage.page, 'Eva').region)
  await ask('DELETE', '/phones/%2B14155550144')
  await gone(phoneOf(stage.page, 'Eva').region)
})

test('a reset by a client begins the scene again in the open window', async () => {
  await text(ana, 'Before the reset')
  await seen(ben.bubble('Before the reset'))
  await ask('POST', '/reset', {})
  await gone(ben.bubble('Before the reset'))
  await ask('POST', '/reset', { empty: true })
  await seen(stage.page.getByText('No phones yet'))
})

test('what is texted in the window is what a client reads, each side with its own number', async () => {
  await text(ana, 'Read me')
  await seen(ben.bubble('Read me'))
  type Messages = { messages: { direction: string; peer: string; body: string; status: string }[] }
  const last = async (phone: string) => {
    const { direction, peer, body, status } = (await ask<Messages>('GET', `${phone}/messages`)).messages.at(-1) ?? {}
    return { direction, peer, body, status }
  }
  expect(await last(anasPhone)).toEqual({ direction: 'sent', peer: '+14155551212', body: 'Read me', status: 'sent' })
  expect(await last(bensPhone)).toEqual({
    direction: 'received',
    peer: '+14155553434',
    body: 'Read me',
    status: 'received',
  })
})

test('a call made in the window is a call for a client, and so is its end', async () => {
  const newest = async () => {
    const { calls } = await ask<{ calls: { peer: string; status: string }[] }>('GET', `${bensPhone}/calls`)
    return calls.map(({ peer, status }) => ({ peer, status }))
  }
  await ana.call.click()
  await seen(ben.answer)
  expect(await newest()).toEqual([{ peer: '+14155553434', status: 'ringing' }])
  await ben.decline.click()
  await gone(ben.answer)
  expect(await newest()).toEqual([{ peer: '+14155553434', status: 'busy' }])
})

test('STOP in the window is a block and an alert for a client', async () => {
  await text(ben, 'STOP')
  await seen(stage.page.getByText(/not forwarded · 80901/))
  const { optOuts } = await ask<{ optOuts: { phone: string; proxyNumber: string; keyword: string }[] }>(
    'GET',
    '/opt-outs',
  )
  expect(optOuts).toMatchObject([{ phone: '+14155550122', proxyNumber: '+14155553434', keyword: 'STOP' }])
  const { alerts } = await ask<{ alerts: { code: number; traceId: string }[] }>('GET', '/alerts')
  expect(alerts.map(({ code }) => code)).toEqual([80901])
  const trace = await ask<{ steps: { passed: boolean }[] }>('GET', `/traces/${alerts[0]?.traceId}`)
  expect(trace.steps.some(({ passed }) => !passed)).toBe(true)
})

test('the clock, a session and a phone of the window are those of a client', async () => {
  await screen.clock.getByRole('button', { name: 'Run' }).click()
  await seen(screen.clock.getByRole('button', { name: 'Pause' }))
  expect(await ask('GET', '/clock')).toMatchObject({ mode: 'running', rate: 1 })
  await screen.button('New session').click()
  await screen.dialog('New session').getByRole('button', { name: 'Create session' }).click()
  await screen.button('Add a phone').first().click()
  await screen.dialog('Add a phone').getByRole('button', { name: 'Add phone' }).click()
  await gone(screen.dialog('Add a phone'))
  expect(await ask('GET', '/state')).toMatchObject({ counts: { sessions: 2, participants: 4, phones: 3 } })
})

test('a second window shows the same', async () => {
  const second = await stage.page.context().newPage()
  await second.goto(stage.simulator.windowUrl)
  const hers = phoneOf(second, 'Ana')
  await text(hers, 'From the other window')
  await seen(ben.bubble('From the other window'), phoneOf(second, 'Ben').bubble('From the other window'))
  await second.close()
})

test('without the simulator what asks it does nothing and says so, and what was typed stays', async () => {
  await ben.message.fill('Half a sentence')
  await stage.simulator.stop()
  await seen(stage.page.getByText('Connection lost.'))
  await ben.message.press('Enter')
  await seen(ben.region.getByRole('alert').getByText('Not connected to the simulator'))
  const idle = [ben.send, ben.call, screen.clock.getByRole('button', { name: 'Run' })]
  expect(await Promise.all(idle.map((button) => button.getAttribute('aria-disabled')))).toEqual([
    'true',
    'true',
    'true',
  ])
  await ben.message.press('Escape')
  await stage.page.keyboard.press(' ')
  await seen(stage.page.locator('[data-notices]').getByText('Nothing was done'))
  await stage.page.getByRole('button', { name: /^Scene:/ }).click()
  const restart = stage.page.getByRole('menuitem', { name: 'Restart the scene Not connected to the simulator' })
  await expect.poll(() => restart.getAttribute('aria-disabled')).toBe('true')
  expect(await ben.message.inputValue()).toBe('Half a sentence')
})
