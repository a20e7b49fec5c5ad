import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

const patience = 10_000

function phone(page: Page, label: string) {
  const region = page.getByRole('region', { name: `Phone ${label}` })
  return {
    message: region.getByRole('textbox', { name: 'Message' }),
    send: region.getByRole('button', { name: 'Send' }),
    call: region.getByRole('button', { name: 'Call', exact: true }),
    answer: region.getByRole('button', { name: 'Answer' }),
    hangUp: region.getByRole('button', { name: 'Hang up' }),
    conversation: region.getByRole('log', { name: 'Conversation' }),
  }
}

const seen = (what: Locator) => what.first().waitFor({ state: 'visible', timeout: patience })

/** Two people talk through masked numbers: a message, a call, an opt-out, as a person would play it. */
export async function playScene(page: Page): Promise<void> {
  const ana = phone(page, 'Ana')
  const ben = phone(page, 'Ben')

  await ana.message.fill('I am at the gate')
  await ana.send.click()
  await seen(ben.conversation.getByText('I am at the gate'))

  await ben.call.click()
  await ana.answer.click({ timeout: patience })
  await seen(ben.hangUp)
  await ana.hangUp.click()
  await seen(ana.message)

  await ben.message.fill('STOP')
  await ben.send.click()
  await seen(page.getByText('80901'))
  expect(await ana.conversation.getByText('STOP', { exact: true }).count()).toBe(0)
  await page
    .getByRole('status', { name: 'Leaks' })
    .getByText(/0\/\d+/)
    .waitFor({ timeout: patience })
}
