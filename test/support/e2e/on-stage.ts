import type { Locator, Page } from 'playwright-core'

/** A phone by the accessible names of its parts. */
export function phoneOf(page: Page, label: string) {
  const region = page.getByRole('region', { name: `Phone ${label}` })
  const conversation = region.getByRole('log', { name: 'Conversation' })
  return {
    region,
    conversation,
    message: region.getByRole('textbox', { name: 'Message' }),
    send: region.getByRole('button', { name: 'Send' }),
    call: region.getByRole('button', { name: 'Call', exact: true }),
    answer: region.getByRole('button', { name: 'Answer' }),
    decline: region.getByRole('button', { name: 'Decline' }),
    hangUp: region.getByRole('button', { name: 'Hang up' }),
    speak: region.getByRole('textbox', { name: 'Speak' }),
    captions: region.getByRole('region', { name: 'Captions' }),
    bubble: (words: string) => conversation.getByText(words, { exact: true }),
  }
}

export type StagePhone = ReturnType<typeof phoneOf>

/** Writes and sends with the mouse. */
export async function text({ message, send }: StagePhone, words: string): Promise<void> {
  await message.fill(words)
  await send.click()
}

/** Says something into a call with the mouse. */
export async function say({ region, speak }: StagePhone, words: string): Promise<void> {
  await speak.fill(words)
  await region.getByRole('button', { name: 'Say it' }).click()
}

/** Waits until it is visible. */
export function seen(...what: readonly Locator[]): Promise<unknown> {
  return Promise.all(what.map((one) => one.waitFor({ state: 'visible' })))
}

/** Waits until it is not visible, or not there at all. */
export function gone(...what: readonly Locator[]): Promise<unknown> {
  return Promise.all(what.map((one) => one.waitFor({ state: 'hidden' })))
}

export function parts(page: Page) {
  return {
    sessions: page.getByRole('navigation', { name: 'Sessions' }),
    timeline: page.getByRole('region', { name: 'Timeline' }),
    inspector: page.getByRole('region', { name: 'Inspector' }),
    mask: page.getByRole('region', { name: 'Mask' }),
    clock: page.getByRole('toolbar', { name: 'Clock' }),
    leaks: page.getByRole('status', { name: 'Leaks' }),
    dialog: (name: string) => page.getByRole('dialog', { name }),
    tab: (name: string) => page.getByRole('tab', { name }),
    button: (name: string) => page.getByRole('button', { name }),
  }
}

/** The two of the starter scene, the parts of the window and its keyboard, on a stage whose page is still to come. */
export function onStage(stage: { readonly page: Page }) {
  return {
    ana: late(() => phoneOf(stage.page, 'Ana')),
    ben: late(() => phoneOf(stage.page, 'Ben')),
    screen: late(() => parts(stage.page)),
    /** One key after the other. */
    async press(...keys: readonly string[]): Promise<void> {
      for (const key of keys) await stage.page.keyboard.press(key)
    },
  }
}

/** Made each time that something of it is wanted. */
function late<Value extends object>(make: () => Value): Value {
  return new Proxy({} as Value, { get: (_, name) => Reflect.get(make(), name) })
}
