import type { Contact } from '#shared/contract/command.ts'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import type { Simulator } from './simulator.ts'

const runEnded = refuse({
  code: 'other_run',
  status: 409,
  message: 'The simulator was reset or rewound before the outcome was known.',
})

const abandoned = refuse({
  code: 'connection_lost',
  status: 499,
  message: 'Whoever asked did not wait for the outcome.',
})

/** The contact once its outcome is known; refused when its run ends before, or when `signal` says that nobody waits. */
export function settledContact(simulator: Simulator, contact: Contact, signal: AbortSignal): Promise<Result<Contact>> {
  const { run } = simulator.status()
  return new Promise((resolve) => {
    const known = contact.outcome === null ? look() : ok(contact)
    if (known !== null) return resolve(known)
    const stop = simulator.onChange(settle)
    signal.addEventListener('abort', settle)

    function settle(): void {
      const result = look()
      if (result === null) return
      stop()
      signal.removeEventListener('abort', settle)
      resolve(result)
    }

    function look(): Result<Contact> | null {
      if (signal.aborted) return abandoned
      if (simulator.status().run !== run) return runEnded
      const now = simulator.query({ type: 'contact', resourceSid: contact.resourceSid })
      return now === null || now.outcome === null ? null : ok(now)
    }
  })
}
