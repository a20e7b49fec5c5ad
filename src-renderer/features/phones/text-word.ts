import { execute } from '#renderer/state/host.ts'
import { notifyRefusal } from '#renderer/ui/notify.ts'

/** Sends a word such as STOP from that phone, as its owner would by hand. */
export async function textWord(from: string, to: string, word: string): Promise<void> {
  const result = await execute({ type: 'phone.sendMessage', from, to, body: word })
  if (!result.ok) notifyRefusal(`${word} was not sent`, result.error)
}
