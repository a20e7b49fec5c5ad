import { create } from 'zustand'
import { execute } from '#renderer/state/host.ts'
import type { CommandInput } from '#shared/contract/command.ts'
import type { ApiError } from '#shared/contract/result.ts'

type PhoneCommand = Extract<
  CommandInput,
  {
    type: 'phone.sendMessage' | 'phone.dial' | 'call.answer' | 'call.decline' | 'call.hangUp' | 'call.say' | 'call.dtmf'
  }
>

interface Refusals {
  /** The last refusal on each phone, until something succeeds there or it is put away. */
  readonly byPhone: ReadonlyMap<string, ApiError>
}

export const useRefusals = create<Refusals>(() => ({ byPhone: new Map() }))

/** Does something on that phone; a refusal is kept so that the phone can show it in place. True when it was done. */
export async function runOnPhone(e164: string, command: PhoneCommand): Promise<boolean> {
  const result = await execute(command)
  if (result.ok) dismissRefusal(e164)
  else useRefusals.setState(({ byPhone }) => ({ byPhone: new Map(byPhone).set(e164, result.error) }))
  return result.ok
}

export function dismissRefusal(e164: string): void {
  if (!useRefusals.getState().byPhone.has(e164)) return
  useRefusals.setState(({ byPhone }) => ({ byPhone: new Map([...byPhone].filter(([phone]) => phone !== e164)) }))
}
