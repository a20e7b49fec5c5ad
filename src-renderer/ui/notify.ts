import { Toast } from '@base-ui/react/toast'
import type { ApiError } from '#shared/contract/result.ts'
import { shownText } from './discretion.ts'
import { errorWords } from './error-words.ts'

export interface Notice {
  readonly title: string
  readonly text?: string
  readonly tone?: 'plain' | 'good' | 'bad'
  /** What can be done about it from the notice itself. */
  readonly action?: { readonly label: string; readonly run: () => void }
  /** Said again while it is there, it is neither counted nor kept longer: a key that does nothing is soon understood. */
  readonly once?: boolean
}

export interface NoticeData {
  readonly tone: 'plain' | 'good' | 'bad'
  /** How often the same was said while it was on screen. */
  readonly count: number
}

export const toasts = Toast.createToastManager<NoticeData>()

const counts = new Map<string, number>()

/** Says something in the corner of the window. The same said again while it is there is counted, not repeated. */
export function notify({ title, text, tone = 'plain', action, once = false }: Notice): void {
  const id = idOf({ title, text })
  if (once && counts.has(id)) return
  const count = (counts.get(id) ?? 0) + 1
  counts.set(id, count)
  toasts.add({
    id,
    title: shownText(title),
    description: text && shownText(text),
    priority: tone === 'bad' ? 'high' : 'low',
    timeout: tone === 'bad' || action !== undefined ? 9000 : 4000,
    ...(action && { actionProps: { children: action.label, onClick: () => act(id, action) } }),
    data: { tone, count },
    onRemove: () => counts.delete(id),
  })
}

/** Takes a notice away that says what is so no more. */
export function withdraw(notice: Notice): void {
  toasts.close(idOf(notice))
}

function idOf({ title, text }: { readonly title: string; readonly text?: string | undefined }): string {
  return `${title}\n${text ?? ''}`
}

/** What was done about it is done once: the notice goes. */
function act(id: string, action: NonNullable<Notice['action']>): void {
  toasts.close(id)
  action.run()
}

/** ms; what is done by then needs no word. */
const patience = 500

/** Says what is under way while it takes longer than one notices. */
export async function notifyWhile<Value>({ title, text }: Pick<Notice, 'title' | 'text'>, work: Promise<Value>) {
  let id: string | null = null
  const say = () => {
    id = toasts.add({ title, description: text, timeout: 0, data: { tone: 'plain', count: 1 } })
  }
  const timer = setTimeout(say, patience)
  try {
    return await work
  } finally {
    clearTimeout(timer)
    if (id !== null) toasts.close(id)
  }
}

/** Says that something asked for was refused, and why; without a connection one word does for whatever was asked. */
export function notifyRefusal(what: string, error: ApiError): void {
  const isLost = error.code === 'connection_lost'
  notify({ title: isLost ? 'Nothing was done' : what, text: isLost ? error.message : errorWords(error), tone: 'bad' })
}
