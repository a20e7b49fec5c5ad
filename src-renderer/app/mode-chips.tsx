import { EyeOff, GraduationCap, Pause, Presentation, Zap } from 'lucide-react'
import { showAllPhones } from '../features/arrange/arrangement.ts'
import { useHiddenCount } from '../features/arrange/on-stage.ts'
import { run } from '../features/clock/clock-actions.ts'
import { removeAllFaults } from '../features/faults/fault-actions.ts'
import { isOn } from '../features/faults/fault-sentence.ts'
import { togglePresenting, usePresenting } from '../features/presenter/presenting.ts'
import { deedNames } from '../features/shortcuts/deed-names.ts'
import { pressCourseChip } from '../features/training/course-beside.ts'
import { leaveCourse } from '../features/training/training-actions.ts'
import { HistoryChips } from '../features/workspace/history-chips.tsx'
import { openDialog } from '../state/dialogs.ts'
import { useMirror } from '../state/mirror.ts'
import { ModeChip } from './mode-chip.tsx'
import styles from './mode-chips.module.css'

/** Every mode the simulator and the window are in, by name, each with its way out; always in the same place. */
export function ModeChips() {
  return (
    <div className={styles.chips}>
      <Presenting />
      <InTraining />
      <Paused />
      <FaultsOn />
      <PhonesHidden />
      <HistoryChips />
    </div>
  )
}

function Presenting() {
  if (!usePresenting()) return null
  return (
    <ModeChip
      icon={<Presentation size={13} aria-hidden />}
      leaveLabel="Stop presenting"
      tone="accent"
      onLeave={togglePresenting}
    >
      Presenting
    </ModeChip>
  )
}

function InTraining() {
  const isOn = useMirror(({ workspace }) => workspace.isSetAside)
  if (!isOn) return null
  return (
    <ModeChip
      icon={<GraduationCap size={14} aria-hidden />}
      leaveLabel={deedNames.leaveTraining}
      tone="accent"
      onLeave={() => void leaveCourse()}
    >
      <button type="button" className={styles.name} onClick={pressCourseChip}>
        Training
      </button>
    </ModeChip>
  )
}

function Paused() {
  const paused = useMirror(({ world }) => world?.clock.mode === 'paused')
  if (!paused) return null
  return (
    <ModeChip icon={<Pause size={12} aria-hidden />} leaveLabel="Let simulated time go on" onLeave={run}>
      Paused
    </ModeChip>
  )
}

function FaultsOn() {
  const count = useMirror(({ world }) => world?.faults.filter(isOn).length ?? 0)
  if (count === 0) return null
  return (
    <ModeChip
      icon={<Zap size={12} aria-hidden />}
      leaveLabel="Remove all faults"
      onLeave={() => void removeAllFaults()}
    >
      <button type="button" className={styles.name} onClick={() => openDialog('faults')}>
        Faults on
        {count > 1 && <span className={styles.count}>{count}</span>}
      </button>
    </ModeChip>
  )
}

function PhonesHidden() {
  const count = useHiddenCount()
  if (count === 0) return null
  return (
    <ModeChip
      icon={<EyeOff size={12} aria-hidden />}
      leaveLabel="Show all phones"
      tone="accent"
      onLeave={showAllPhones}
    >
      {count === 1 ? '1 phone hidden' : `${count} phones hidden`}
    </ModeChip>
  )
}
