import { beforeAll, expect, test } from 'vitest'
import { aStage } from '#test/support/e2e/a-stage.ts'
import { parts, seen } from '#test/support/e2e/on-stage.ts'
import { sidewaysScrollers } from '#test/support/e2e/sideways-scrollers.ts'
import { aListener } from '#test/support/hostile/a-listener.ts'
import { bringIn } from '#test/support/hostile/bring-in.ts'
import { hostileScenes } from '#test/support/hostile/hostile-scenes.ts'
import { hostileNames, hostileTexts } from '#test/support/hostile/hostile-texts.ts'

const stage = aStage({ context: { reducedMotion: 'reduce' } })
const [ana, ben] = ['+14155550111', '+14155550122']
const phone = (e164: string) => `/phones/${encodeURIComponent(e164)}`
const tabs = ['Timeline', 'Sequence', 'Debugger', 'Webhooks', 'API', 'Opt-outs', 'Pool']
const tab = (name: string) => stage.page.getByRole('tab', { name: new RegExp(`^${name}\\b`) }).first()

beforeAll(() => stage.begin())

/**
 * Where the parts of the window are; nothing that somebody types may move them. How high the sessions are depends on
 * the first steps below them, which name people, in a card of limited height.
 */
async function layout() {
  const { sessions, inspector, clock, mask } = parts(stage.page)
  const regions = stage.page.getByRole('region', { name: /^Phone / })
  const found = [inspector, clock, mask, regions.nth(0), regions.nth(1)]
  const column = await sessions.boundingBox()
  return [column?.x, column?.y, column?.width, ...(await Promise.all(found.map((part) => part.boundingBox())))]
}

/** What a text has achieved in the window: run something, become an element, spread sideways, or be complained of. */
async function damage(): Promise<readonly string[]> {
  const made = await stage.page.evaluate(() => {
    const elements = 'script:not([src]), iframe, object, embed, plaintext, foreignObject'
    const attributes = '[onerror], [onload], [onfocus], [href^="javascript:"], [src^="javascript:"]'
    const foreign = document.querySelectorAll(`${elements}, ${attributes}`)
    return [...('pwned' in window ? ['a script ran'] : []), ...[...foreign].map(({ outerHTML }) => outerHTML)]
  })
  return [...made, ...(await sidewaysScrollers(stage.page)), ...(await stage.complaints())]
}

async function damageInEveryTab(): Promise<readonly string[]> {
  const found: string[] = []
  for (const name of tabs) {
    await tab(name).click()
    found.push(...(await damage()).map((one) => `${name}: ${one}`))
  }
  await tab('Timeline').click()
  return found
}

test('whatever is texted, nothing runs, nothing moves and nothing is complained of', async () => {
  const before = await layout()
  const texts = Object.entries(hostileTexts)
  for (let first = 0; first < texts.length; first += 6) {
    const some = texts.slice(first, first + 6)
    for (const [, body] of some)
      await stage.simulator.ask('POST', `${phone(ana)}/messages`, { to: '+14155551212', body })
    expect([some.map(([name]) => name), await damage(), await layout()]).toEqual([expect.any(Array), [], before])
  }
  expect(await damageInEveryTab()).toEqual([])
  await tab('Sequence').click()
  await stage.page
    .getByRole('button', { name: /“=HYPERLINK/ })
    .first()
    .click()
  await seen(parts(stage.page).inspector.getByText('=HYPERLINK').first())
  expect([await damage(), await layout()]).toEqual([[], before])
  await stage.keepPicture('hostile texts')
})

test('whatever people are called, nothing runs, nothing moves and nothing is complained of', async () => {
  await stage.begin()
  const before = await layout()
  for (const label of hostileNames) {
    await stage.simulator.ask('PUT', phone(ana), { label })
    await stage.simulator.ask('PUT', phone(ben), { label: `${[...label].slice(0, 100).join('')}’` })
    expect([label, await damage(), await layout()]).toEqual([label, [], before])
  }
  expect(await damageInEveryTab()).toEqual([])
})

test('whatever sessions are called, nothing runs, nothing moves and nothing is complained of', async () => {
  await stage.begin()
  const { url, accountSid, authToken } = stage.simulator
  const headers = { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` }
  const service = await fetch(`${url}/v1/Services/rides`, { headers }).then((answer) => answer.json())
  const before = await layout()
  for (const name of hostileNames) {
    const body = new URLSearchParams({ UniqueName: name })
    const answer = await fetch(`${url}/v1/Services/${service.sid}/Sessions`, { method: 'POST', headers, body })
    expect([name, answer.status]).toEqual([name, 201])
  }
  await seen(parts(stage.page).sessions.getByText(String(hostileNames.length + 1), { exact: true }))
  expect([await damageInEveryTab(), await layout()]).toEqual([[], before])
  await stage.keepPicture('hostile sessions')
})

test('whatever a scene file holds, nothing runs and nothing is complained of', async () => {
  for (const scenarioYaml of hostileScenes()) {
    const refusal = await stage.simulator.ask('POST', '/reset', { scenarioYaml }).then(
      () => null,
      (error) => String(error),
    )
    expect(refusal ?? 'played').toMatch(/^played$|: 400 /)
    expect([scenarioYaml, await damageInEveryTab()]).toEqual([scenarioYaml, []])
  }
  await stage.keepPicture('hostile scene')
})

test('a script that is brought into the page does not run, and nothing is loaded from or sent to another host', async () => {
  await stage.begin()
  const listener = await aListener()
  await stage.page.evaluate(bringIn, listener.url)
  const broken = () => stage.page.evaluate(() => Reflect.get(window, 'broken'))
  await expect
    .poll(broken)
    .toEqual([
      'base-uri',
      'connect-src',
      'form-action',
      'frame-src',
      'img-src',
      'object-src',
      'script-src',
      'script-src-attr',
      'script-src-elem',
      'style-src-attr',
      'style-src-elem',
      'worker-src',
    ])
  expect([await stage.page.evaluate(() => 'pwned' in window), listener.heard]).toEqual([false, []])
  expect(stage.page.url()).toBe(`${stage.simulator.url}/`)
  listener.close()
})
