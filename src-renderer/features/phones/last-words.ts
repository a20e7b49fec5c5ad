import type { PhoneCall, PhoneMessage } from '#shared/resources/phone.ts'
import { logWords } from './call-words.ts'
import type { Thread } from './threads.ts'

/** How a thread ends, for a list of threads: 'You: On my way', 'Missed call'. Null where there is no thread yet. */
export function lastWords(thread: Thread | undefined): string | null {
  if (thread === undefined) return null
  const { last } = thread
  if ('startedAt' in last) return callWords(last)
  const words = last.body === '' ? 'A picture' : last.body
  return isOwn(last) ? `You: ${words}` : words
}

/** Whether the owner of the phone began it. */
export function isOwn({ direction }: PhoneMessage | PhoneCall): boolean {
  return direction === 'sent' || direction === 'dialled'
}

function callWords(call: PhoneCall): string {
  if (call.status === 'ringing') return 'Ringing'
  return call.status === 'in-progress' ? 'In a call' : logWords(call)
}
