import type { Contact } from '#shared/contract/command.ts'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import type { Simulator } from './simulator.ts'

const runEnded = refuse({
  code: 'other_run',
  status: 409,
  message: 'The simulator was reset or rewound before the outcome was known.',
})

/** The contact once its outcome is known; refused when its run ends before. */
export function settledContact(simulator: Simulator, contact: Contact): Promise<Result<Contact>> {
  const { run } = simulator.status()
  return new Promise((resolve) => {
    const known = contact.outcome === null ? look() : ok(contact)
    if (known !== null) return resolve(known)
    const stop = simulator.onChange(() => {
      const result = look()
      if (result === null) return
      stop()
      resolve(result)
    })

    function look(): Result<Contact> | null {
      if (simulator.status().run !== run) return runEnded
      const now = simulator.query({ type: 'contact', resourceSid: contact.resourceSid })
      return now === null || now.outcome === null ? null : ok(now)
    }
  })
}
