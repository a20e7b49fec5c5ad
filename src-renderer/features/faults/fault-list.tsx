import { X } from 'lucide-react'
import { useMirror } from '#renderer/state/mirror.ts'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { focusAfter } from '#renderer/ui/keep-focus.ts'
import { TitledList } from '#renderer/ui/titled-list.tsx'
import type { Fault } from '#shared/resources/fault.ts'
import { usePeoplesNames } from '../sessions/names.ts'
import { useSessionName } from '../sessions/session-name.ts'
import { removeAllFaults, removeFaults } from './fault-actions.ts'
import { faultSentence, isOn } from './fault-sentence.ts'
import styles from './faults-dialog.module.css'

const none: readonly Fault[] = []
const here = 'section[aria-label="Faults"]'

/** What goes wrong on purpose, each with its way out. */
export function FaultList() {
  const faults = useMirror(({ world }) => world?.faults ?? none)
  return (
    <TitledList
      label="Faults"
      title={faults.length === 0 ? 'Nothing goes wrong on purpose' : 'Goes wrong on purpose'}
      aside={
        faults.length > 1 && (
          <Button size="small" asks onClick={() => void removeAllFaults()}>
            Remove all {faults.length}
          </Button>
        )
      }
    >
      {faults.map((fault) => (
        <FaultLine key={fault.id} fault={fault} />
      ))}
    </TitledList>
  )
}

function FaultLine({ fault }: { readonly fault: Fault }) {
  const { person } = usePeoplesNames()
  const session = useSessionName(fault.match.sessionSid ?? null) ?? ''
  const sentence = faultSentence(fault, { person, session: () => session })
  return (
    <li className={styles.fault} data-on={isOn(fault)}>
      <span className={styles.sentence}>{sentence}.</span>
      <span className={styles.used}>{usedWords(fault)}</span>
      <IconButton
        label={`Remove fault ${fault.id}: ${sentence}`}
        size="small"
        asks
        onClick={(event) => {
          focusAfter(event.currentTarget, `${here} li button`, `${here} h3`)
          void removeFaults([fault])
        }}
      >
        <X size={14} aria-hidden />
      </IconButton>
    </li>
  )
}

function usedWords(fault: Fault): string {
  const times = fault.used === 1 ? 'once' : `${fault.used} times`
  if (!isOn(fault)) return `used up: it struck ${times}`
  return fault.used === 0 ? 'has not struck yet' : `has struck ${times}`
}
