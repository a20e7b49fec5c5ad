import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { aStage } from '#test/support/e2e/a-stage.ts'
import { parts, phoneOf, text } from '#test/support/e2e/on-stage.ts'
import { dialogs, panels, type Screen } from '#test/support/e2e/screens.ts'
import { settled } from '#test/support/e2e/settled.ts'

/** Without motion, so that nothing is caught half faded in. */
const stage = aStage({ context: { reducedMotion: 'reduce' } })

const small = { width: 1280, height: 720 }
const large = { width: 1920, height: 1080 }

/** `npm run test:gallery` takes all four; otherwise each theme and each size is seen once. */
const looks = [
  { size: small, colorScheme: 'light' },
  { size: large, colorScheme: 'dark' },
  { size: large, colorScheme: 'light' },
  { size: small, colorScheme: 'dark' },
] as const
const taken = process.env.MASQUERADE_GALLERY === 'whole' ? looks : looks.slice(0, 2)

const ownScreens: readonly Screen[] = [
  {
    name: 'a scene being told',
    open: async (page) => {
      await fromPalette(page, 'Scene: Ride hailing')
      const next = page.getByRole('region', { name: 'Scene' }).getByRole('button', { name: 'Next step' })
      for (let step = 0; step < 4; step += 1) await next.click()
    },
  },
  { name: 'the library of scenes', open: (page) => fromPalette(page, 'Scenes…') },
  { name: 'the lessons and tickets', open: (page) => fromPalette(page, 'Training…') },
  {
    name: 'presenting',
    open: async (page) => {
      await text(phoneOf(page, 'Ben'), 'Two minutes, grey coat')
      await page.keyboard.press('Tab')
      await parts(page).clock.hover()
      await fromPalette(page, 'Present')
    },
  },
]

/** The main screens; the rest are small or like one of these. */
const shown: ReadonlySet<string> = new Set([
  'the starter scene',
  'the opt-outs and why a text was dropped',
  'the debugger with an alert',
  'why the next person gets a number, and a session in code',
  'a call with words and with its keypad',
  'the ladder of a session with a step that was explained',
  'a webhook that blocked a text',
  'Faults',
  'a code with an example',
  'Command palette',
])

beforeEach(() => stage.begin())

for (const { name, open } of [...[...panels, ...dialogs].filter((screen) => shown.has(screen.name)), ...ownScreens]) {
  test(`a picture of ${name}, in both themes and sizes`, async () => {
    await stage.page.setViewportSize(small)
    await open(stage.page)
    for (const { size, colorScheme } of taken) {
      await stage.page.setViewportSize(size)
      await stage.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await settled(stage.page)
      await stage.keepPicture(`gallery/${name}, ${colorScheme}, ${size.width}`)
    }
    expect(await stage.complaints()).toEqual([])
  })
}

async function fromPalette(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(command)
  await page.getByRole('option', { name: command }).first().click()
}
