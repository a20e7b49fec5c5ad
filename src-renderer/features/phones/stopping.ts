import type { PhoneView } from '#shared/contract/snapshot.ts'
import type { Phone } from '#shared/resources/phone.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { numbersKnownTo } from './threads.ts'

interface Known {
  readonly phones: readonly PhoneView[]
  readonly sessions: readonly SessionView[]
}

/** The last of these phones whose owner has a number to write STOP to, and that number; null where nobody has one. */
export function whoCanStop(
  onStage: readonly string[],
  { phones, sessions }: Known,
): { readonly phone: Phone; readonly to: string } | null {
  for (const e164 of onStage.toReversed()) {
    const view = phones.find(({ phone }) => phone.e164 === e164)
    const [to] = view === undefined ? [] : numbersKnownTo(view, sessions)
    if (view !== undefined && to !== undefined) return { phone: view.phone, to }
  }
  return null
}
