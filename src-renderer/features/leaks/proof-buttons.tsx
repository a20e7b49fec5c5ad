import { query } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { Button } from '#renderer/ui/button.tsx'
import { copyText, notifyUncopied } from '#renderer/ui/copy-text.ts'
import { notify, notifyRefusal } from '#renderer/ui/notify.ts'
import { saveFile } from '#renderer/ui/save-file.ts'
import type { LeakReport } from '#shared/resources/leak.ts'
import { type ProofSubject, proofAsJson, proofAsMarkdown } from './leak-proof.ts'
import styles from './proof-buttons.module.css'

type Write = (report: LeakReport, subject: ProofSubject) => string

/** The detector's proof, to take along. Numbers in it are masked. */
export function ProofButtons() {
  return (
    <div className={styles.buttons}>
      <Button size="small" asks onClick={() => void copyProof()}>
        Copy the proof
      </Button>
      <Button size="small" asks onClick={() => void saveProof('leak-check.md', 'text/markdown', proofAsMarkdown)}>
        Save as Markdown
      </Button>
      <Button size="small" asks onClick={() => void saveProof('leak-check.json', 'application/json', proofAsJson)}>
        as JSON
      </Button>
    </div>
  )
}

async function copyProof(): Promise<void> {
  const proof = await writeProof(proofAsMarkdown)
  if (proof === null) return
  if (await copyText(proof)) notify({ title: 'The proof is on the clipboard', tone: 'good' })
  else notifyUncopied('Save it instead.')
}

async function saveProof(name: string, type: string, write: Write): Promise<void> {
  const proof = await writeProof(write)
  if (proof !== null) saveFile(name, new Blob([proof], { type }))
}

/** Null when the report cannot be read, which is then said. */
async function writeProof(write: Write): Promise<string | null> {
  const { world } = useMirror.getState()
  if (world === null) return null
  const report = await query({ type: 'leaks' })
  if (report.ok) return write(report.value, { ...world, now: world.clock.now, nameOf: nameOf(world) })
  notifyRefusal('The report cannot be read', report.error)
  return null
}

function nameOf({ sessions, phones }: NonNullable<ReturnType<typeof useMirror.getState>['world']>) {
  const numbers = new Map(sessions.flatMap(({ participants }) => participants.map((one) => [one.sid, one.identifier])))
  return (participantSid: string) => {
    const phone = phones.find((view) => view.phone.e164 === numbers.get(participantSid))?.phone
    return phone === undefined || phone.label === phone.e164 ? null : phone.label
  }
}
