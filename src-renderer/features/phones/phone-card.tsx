import type { KeyboardEvent } from 'react'
import { useState } from 'react'
import { useMirror } from '#renderer/state/mirror.ts'
import { useViewOnly } from '#renderer/ui/view-only.ts'
import type { PhoneView } from '#shared/contract/snapshot.ts'
import type { PhoneCall } from '#shared/resources/phone.ts'
import { activeCall, isRingingHere } from './active-call.ts'
import { CallBar } from './call-bar.tsx'
import { CallEndNote } from './call-end-note.tsx'
import { CallScreen } from './call-screen.tsx'
import { sendTone } from './keypad.tsx'
import { NamePlate } from './name-plate.tsx'
import { OperatorMarks } from './operator-marks.tsx'
import { ownerName } from './owner.ts'
import styles from './phone-card.module.css'
import { PhoneSeat } from './phone-seat.tsx'
import { PhoneThread } from './phone-thread.tsx'
import { SeenThread } from './seen-thread.tsx'
import { StatusStrip } from './status-strip.tsx'
import type { ThreadFocus } from './use-phone-focus.ts'
import { usePhoneFocus } from './use-phone-focus.ts'

interface PhoneCardProps {
  readonly e164: string
  /** On which side of the mask it stands; the operator's marks are on the other side of its frame. */
  readonly side?: 'left' | 'right'
}

/** One person's phone. What is on the glass is what they see; the name plate and the marks beside it are for the operator. */
export function PhoneCard({ e164, side = 'left' }: PhoneCardProps) {
  const view = useMirror(({ world }) => world?.phones.find((one) => one.phone.e164 === e164))
  return view === undefined ? null : <Device view={view} side={side} />
}

interface DeviceProps {
  readonly view: PhoneView
  readonly side: 'left' | 'right'
}

function Device({ view, side }: DeviceProps) {
  const { phone } = view
  const isViewOnly = useViewOnly()
  const Thread = isViewOnly ? SeenThread : PhoneThread
  const call = activeCall(view)
  const [small, setSmall] = useState<string | null>(null)
  const focus = usePhoneFocus(`${call?.sid} ${call?.status} ${small}`)
  const isCovered = call !== undefined && small !== call.sid && !holdsBack(call, focus.threadFocus)
  const isBanner = call !== undefined && !isCovered && isRingingHere(call)

  return (
    <PhoneSeat e164={phone.e164} side={side}>
      <div className={styles.device}>
        <NamePlate phone={phone} />
        <section
          ref={focus.ref}
          className={styles.region}
          tabIndex={isViewOnly ? undefined : -1}
          aria-label={`Phone ${isViewOnly ? ownerName(phone) : phone.label}`}
          onFocus={focus.onFocus}
          onBlur={focus.onBlur}
          onKeyDown={(event) => !isViewOnly && call?.status === 'in-progress' && toneByKey(event, view, call)}
        >
          <div className={styles.frame}>
            <div className={styles.glass}>
              <div
                className={styles.call}
                data-shape={isCovered ? 'full' : isBanner ? 'banner' : 'none'}
                aria-live={isCovered || isBanner ? 'polite' : 'off'}
              >
                {call !== undefined && (isCovered || isBanner) && (
                  <CallScreen key={call.sid} phone={phone} call={call} onMinimise={() => setSmall(call.sid)} />
                )}
              </div>
              <StatusStrip />
              <div className={styles.app} inert={isCovered} data-thread>
                {call !== undefined && !isCovered && !isBanner && (
                  <CallBar call={call} onEnlarge={() => setSmall(null)} />
                )}
                <CallEndNote calls={view.calls} />
                <Thread view={view} isQuiet={isCovered || isBanner} />
              </div>
            </div>
          </div>
        </section>
      </div>
      <OperatorMarks view={view} side={side} isCovered={isCovered} />
    </PhoneSeat>
  )
}

/** A call never takes the focus away from somebody who is at work in the conversation. */
function holdsBack(call: PhoneCall, threadFocus: ThreadFocus): boolean {
  return isRingingHere(call) ? threadFocus !== 'elsewhere' : threadFocus === 'writing'
}

/** Digits typed in a call are tones, unless they are typed into a field. */
function toneByKey(event: KeyboardEvent, view: PhoneView, call: PhoneCall): void {
  const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
  if (isField || event.ctrlKey || event.metaKey || event.altKey || !/^[0-9*#]$/.test(event.key)) return
  event.preventDefault()
  event.stopPropagation()
  sendTone(view.phone, call, event.key)
}
