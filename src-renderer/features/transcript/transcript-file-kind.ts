import { create } from 'zustand'
import { openDialog } from '#renderer/state/dialogs.ts'
import { notify } from '#renderer/ui/notify.ts'
import type { FileKind } from '../drop/file-kind.ts'
import { isTranscript, type ReadTranscript, readTranscript } from './read-transcript.ts'

/** The transcript that is being read. */
export const useTranscript = create<{ readonly transcript: ReadTranscript | null }>(() => ({ transcript: null }))

/** Bytes; a longer one is for a program that reads long texts. */
const mostBytes = 32 * 1024 * 1024

export const transcriptFileKind: FileKind = {
  name: 'A transcript',
  extensions: ['.md', '.csv', '.json'],
  fits: isTranscript,
  open: openTranscriptFile,
}

async function openTranscriptFile(file: File): Promise<void> {
  if (file.size > mostBytes) return refuse(file.name, 'It is longer than 32 MB.')
  const read = readTranscript(file.name, await file.text())
  if (!read.ok) return refuse(file.name, read.problem)
  useTranscript.setState({ transcript: read.transcript })
  openDialog('read-transcript')
}

function refuse(name: string, text: string): void {
  notify({ title: `${name} cannot be read as a transcript`, text, tone: 'bad' })
}
