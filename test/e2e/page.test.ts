import { beforeEach, expect, test } from 'vitest'
import { aStage } from '#test/support/e2e/a-stage.ts'
import { parts, phoneOf, seen } from '#test/support/e2e/on-stage.ts'
import { runAxe } from '#test/support/e2e/run-axe.ts'
import { sceneDialogs, scenePanels } from '#test/support/e2e/scene-screens.ts'
import { dialogs as others, panels, popups } from '#test/support/e2e/screens.ts'
import { sidewaysScrollers } from '#test/support/e2e/sideways-scrollers.ts'
import { workspaceDialogs } from '#test/support/e2e/workspace-screens.ts'

const dialogs = [...others, ...sceneDialogs, ...workspaceDialogs]

/** Without motion, so that axe never sees something half faded in. */
const stage = aStage({ context: { reducedMotion: 'reduce' } })

const looks = [
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'forced colors', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const

const wide = { width: 1280, height: 720 }
/** 1280 × 720 at 200 %. */
const small = { width: 640, height: 360 }

beforeEach(async () => {
  await stage.page.setViewportSize(wide)
  await stage.page.emulateMedia(looks[1].media)
  await stage.begin()
})

test('the page is served with the policy that forbids all it does not need', async () => {
  const response = await fetch(stage.simulator.windowUrl)
  expect(response.headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
      "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  )
})

test('the token leaves the address bar, a reload works, and nothing is asked of another host', async () => {
  expect(stage.page.url()).toBe(`${stage.simulator.url}/`)
  await stage.page.reload()
  await seen(phoneOf(stage.page, 'Ben').message)
  const origins = new Set(stage.requests.map((address) => new URL(address)).map(({ host }) => host))
  expect([...origins]).toEqual([new URL(stage.simulator.url).host])
  expect(await stage.complaints()).toEqual([])
})

for (const { name, open } of [...panels, ...scenePanels, ...dialogs]) {
  test(`${name}: no complaint, nothing scrolls sideways, axe finds nothing in any look`, async () => {
    await open(stage.page)
    await expect.poll(() => sidewaysScrollers(stage.page)).toEqual([])
    const within = dialogs.some((dialog) => dialog.name === name) ? '[role=dialog]' : undefined
    const found: string[] = []
    for (const look of looks) {
      await stage.page.emulateMedia(look.media)
      const violations = await runAxe(stage.page, { within, onlyColour: look !== looks[0] })
      found.push(...violations.map((violation) => `${look.name}: ${violation}`))
    }
    expect(found).toEqual([])
    await stage.page.setViewportSize(small)
    await expect.poll(() => sidewaysScrollers(stage.page)).toEqual([])
    expect(await stage.complaints()).toEqual([])
  })
}

test('menus, lists, tooltips and toasts: no complaint, and axe finds nothing', async () => {
  const found: string[] = []
  for (const { name, open } of popups) {
    await open(stage.page)
    found.push(...(await runAxe(stage.page)).map((violation) => `${name}: ${violation}`))
    await stage.page.keyboard.press('Escape')
  }
  expect(found).toEqual([])
  expect(await stage.complaints()).toEqual([])
})

test('at 1280 × 720 both phones can be written on without scrolling', async () => {
  for (const label of ['Ana', 'Ben']) {
    const { message, send } = phoneOf(stage.page, label)
    for (const control of [message, send])
      await expect.poll(async () => isWithin(await control.boundingBox(), wide)).toBe(true)
  }
})

test('at 640 × 360 phones take turns and the columns come over them', async () => {
  await stage.page.setViewportSize(small)
  const { message } = phoneOf(stage.page, 'Ana')
  await seen(message)
  await expect.poll(async () => isWithin(await message.boundingBox(), small)).toBe(true)
  await stage.keepPicture('narrow')
  await parts(stage.page).tab('Ben').click()
  await seen(phoneOf(stage.page, 'Ben').message)
  const found: string[] = []
  for (const [opener, sheet] of [
    ['Sessions column', 'Sessions and numbers'],
    ['Inspector column', 'Inspector'],
    ['Open the drawer', 'Drawer'],
  ] as const) {
    await parts(stage.page).button(opener).click()
    await seen(parts(stage.page).dialog(sheet))
    found.push(...(await sidewaysScrollers(stage.page)), ...(await runAxe(stage.page)))
    await stage.keepPicture(`narrow ${sheet}`)
    await stage.page.keyboard.press('Escape')
    await parts(stage.page).dialog(sheet).waitFor({ state: 'detached' })
  }
  expect(found).toEqual([])
  expect(await stage.complaints()).toEqual([])
})

test('who prefers no motion gets none', async () => {
  await stage.page.evaluate(() => {
    const moved: string[] = []
    Reflect.set(window, 'moved', moved)
    const note = ({ target }: Event) => {
      if (!(target instanceof Element)) return
      const lasting = target.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
      if (lasting.length > 0) moved.push(`${target.tagName} ${target.className} ${target.getAttribute('aria-label')}`)
    }
    document.addEventListener('animationstart', note)
    document.addEventListener('transitionrun', note)
  })
  const [ana, ben] = [phoneOf(stage.page, 'Ana'), phoneOf(stage.page, 'Ben')]
  await ana.message.fill('No motion, please')
  await ana.send.click()
  await seen(ben.bubble('No motion, please'))
  await ben.call.click()
  await seen(ana.answer)
  await parts(stage.page).button('All keys').click()
  await seen(parts(stage.page).dialog('All keys'))
  expect(await stage.page.evaluate(() => Reflect.get(window, 'moved'))).toEqual([])
})

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function isWithin(box: Box | null, size: { readonly width: number; readonly height: number }): boolean {
  return (
    box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height
  )
}
