import { closeDialog } from '#renderer/state/dialogs.ts'
import { readTranscript } from '#renderer/state/host.ts'
import { copyText, notifyUncopied } from '#renderer/ui/copy-text.ts'
import { notify, notifyRefusal } from '#renderer/ui/notify.ts'
import { saveFile } from '#renderer/ui/save-file.ts'
import type { TranscriptFile, TranscriptFormat } from '#shared/contract/transcript-requests.ts'

export interface TranscriptSubject {
  /** `everything`, the SID of a session or the number of a phone. */
  readonly chosen: string
  readonly format: TranscriptFormat
  readonly realNumbers: boolean
}

export async function saveTranscript(subject: TranscriptSubject): Promise<void> {
  const file = await ask(subject)
  if (file === null) return
  saveFile(file.name, new Blob([file.text], { type: file.type }))
  closeDialog()
}

export async function copyTranscript(subject: TranscriptSubject): Promise<void> {
  const file = await ask(subject)
  if (file === null) return
  if (await copyText(file.text)) notify({ title: 'The transcript is on the clipboard', tone: 'good' })
  else notifyUncopied('Save it instead.')
}

async function ask({ chosen, format, realNumbers }: TranscriptSubject): Promise<TranscriptFile | null> {
  const of = chosen.startsWith('+') ? { phone: chosen } : chosen.startsWith('KC') ? { sessionSid: chosen } : {}
  const file = await readTranscript({ ...of, format, realNumbers })
  if (file.ok) return file.value
  notifyRefusal('The transcript was not written', file.error)
  return null
}
