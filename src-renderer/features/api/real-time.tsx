import { formatDay } from '#renderer/ui/format-time.ts'
import { realTimeText } from './real-time-text.ts'

/** A moment of real time, to the millisecond; the day is in its title. */
export function RealTime({ at }: { readonly at: string }) {
  return (
    <time dateTime={at} title={`${formatDay(Date.parse(at))} ${realTimeText(at)}, real time`}>
      {realTimeText(at)}
    </time>
  )
}
