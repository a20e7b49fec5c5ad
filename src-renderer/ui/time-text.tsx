import { formatDateTime, formatTime } from './format-time.ts'

interface TimeTextProps {
  /** Simulated ms. */
  readonly at: number
  /** `clock` 14:03:07, `full` with the day. */
  readonly shape?: 'clock' | 'full'
}

const formats = { clock: formatTime, full: formatDateTime } as const

/** A moment of simulated time; the full date is in its title. */
export function TimeText({ at, shape = 'clock' }: TimeTextProps) {
  return (
    <time dateTime={new Date(at).toISOString()} title={formatDateTime(at)}>
      {formats[shape](at)}
    </time>
  )
}
