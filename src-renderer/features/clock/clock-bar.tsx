import { FastForward, Pause, Play, StepBack, StepForward } from 'lucide-react'
import { openDialog } from '#renderer/state/dialogs.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { BranchesButton } from '../branches/branches-button.tsx'
import { advanceBy, nextEvent, setRate, stepBack, togglePause } from './clock-actions.ts'
import styles from './clock-bar.module.css'
import { ClockReadout } from './clock-readout.tsx'
import { advances, rates } from './spans.ts'

/** Simulated time and everything that moves it. */
export function ClockBar() {
  const running = useMirror(({ world }) => world?.clock.mode === 'running')
  const atStart = useMirror(({ world }) => world?.seq === 0)
  const nothingDue = useMirror(({ world }) => world?.clock.nextDueAt === null)
  return (
    <div className={styles.bar} role="toolbar" aria-label="Clock">
      <IconButton
        label="Step back"
        shortcut=","
        asks
        onClick={stepBack}
        disabledReason={atStart ? 'This is the beginning of the scene.' : undefined}
      >
        <StepBack size={16} aria-hidden />
      </IconButton>
      <IconButton label={running ? 'Pause' : 'Run'} shortcut="Space" look="plain" asks onClick={togglePause}>
        {running ? <Pause size={16} aria-hidden /> : <Play size={16} aria-hidden />}
      </IconButton>
      <IconButton
        label="Next event"
        shortcut="."
        asks
        onClick={nextEvent}
        disabledReason={nothingDue ? 'No session will expire and no phone rings.' : undefined}
      >
        <StepForward size={16} aria-hidden />
      </IconButton>
      <BranchesButton />
      <ClockReadout />
      <SpeedSelect />
      <Menu
        trigger={
          <Button
            size="small"
            look="quiet"
            aria-label="Advance by"
            icon={<FastForward size={14} aria-hidden />}
            className={styles.advance}
          />
        }
      >
        {advances.map(({ label, seconds }) => (
          <MenuItem key={seconds} asks onChoose={() => advanceBy(seconds)}>
            Advance {label}
          </MenuItem>
        ))}
        <MenuSeparator />
        <MenuItem onChoose={() => openDialog('advance')}>Advance by…</MenuItem>
      </Menu>
    </div>
  )
}

function SpeedSelect() {
  const rate = useMirror(({ world }) => world?.clock.rate ?? 1)
  const known = rates.some((choice) => choice === rate)
  const choices = (known ? rates : [...rates, rate]).map((choice) => ({ value: String(choice), label: `×${choice}` }))
  return (
    <Select
      look="compact"
      label="Speed"
      asks
      value={String(rate)}
      choices={choices}
      onChoose={(value) => setRate(Number(value))}
    />
  )
}
