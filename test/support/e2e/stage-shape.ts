import type { Page } from 'playwright-core'

/** What of a stage with several phones cannot be used or read: a message box out of sight, a phone of another size, a lead of the mask that ends somewhere else than at its owner's phone. */
export function whatIsAmiss(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const stage = document.querySelector('[data-stage]')?.getBoundingClientRect()
    const phones = [...document.querySelectorAll<HTMLElement>('[data-phone]')]
    const frameOf = (phone: Element | undefined) => phone?.querySelector('section')?.getBoundingClientRect()
    const width = frameOf(phones[0])?.width
    const leads = [...document.querySelectorAll<HTMLElement>('[data-lead]')]
    const isAdrift = (lead: HTMLElement) => {
      const plug = lead.firstElementChild?.getBoundingClientRect()
      const frame = frameOf(phones.find((phone) => phone.dataset.phone === lead.dataset.lead))
      if (plug === undefined || frame === undefined) return true
      const gap = Math.min(Math.abs(plug.left - frame.right), Math.abs(plug.right - frame.left))
      return gap > 2 || plug.top < frame.top || plug.bottom > frame.bottom
    }
    return [
      ...phones
        .filter((phone) => {
          const field = phone.querySelector('textarea')?.getBoundingClientRect()
          return field === undefined || stage === undefined || field.bottom > stage.bottom
        })
        .map(({ dataset }) => `${dataset.phone} cannot write`),
      ...phones.filter((phone) => frameOf(phone)?.width !== width).map(({ dataset }) => `${dataset.phone} differs`),
      ...leads.filter(isAdrift).map(({ dataset }) => `the lead of ${dataset.lead} ends elsewhere`),
      ...(leads.length === 0 ? ['nothing leads to a phone'] : []),
    ]
  })
}
