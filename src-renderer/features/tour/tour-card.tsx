import { Check, X } from 'lucide-react'
import { openDialog } from '#renderer/state/dialogs.ts'
import { useLayout } from '#renderer/state/layout.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { Button } from '#renderer/ui/button.tsx'
import heard from '#renderer/ui/heard.module.css'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { anywhere, focusAfter } from '#renderer/ui/keep-focus.ts'
import { useOnStage } from '../arrange/on-stage.ts'
import { useContacts } from '../phones/contacts.ts'
import { ownerName } from '../phones/owner.ts'
import { sessionName } from '../sessions/session-name.ts'
import { isTold, leaveTour, useTour } from './tour.ts'
import styles from './tour-card.module.css'
import { ownSession, wasInEnded } from './tour-progress.ts'
import { howTo, stepTitles, type TourCast, tourSteps } from './tour-steps.ts'

/** Five first steps, one at a time, ticked off by what really happens. Never in the way: it can be left at once. */
export function TourCard() {
  const { open, done } = useTour()
  const isWaiting = useMirror(isTold)
  const hasCast = useOnStage().length > 1
  if (!open || isWaiting || !hasCast) return null
  const next = tourSteps.find((step) => !done.includes(step))
  return (
    <section className={styles.card} aria-label="First steps">
      <header className={styles.header}>
        <h2 className={styles.title}>First steps</h2>
        <span className={styles.count}>
          {done.length} of {tourSteps.length}
        </span>
        <IconButton
          label={next === undefined ? 'Close the first steps' : 'Skip the first steps'}
          size="small"
          onClick={(event) => {
            focusAfter(event.currentTarget, ...anywhere)
            leaveTour()
          }}
        >
          <X size={14} aria-hidden />
        </IconButton>
      </header>
      <ol className={styles.ticks}>
        {tourSteps.map((step) => (
          <li key={step} className={styles.tick} data-done={done.includes(step)} aria-current={step === next && 'step'}>
            {done.includes(step) && <Check size={11} strokeWidth={3} aria-hidden />}
            <span className={heard.only}>
              {stepTitles[step]}
              {done.includes(step) && ', done'}
            </span>
          </li>
        ))}
      </ol>
      <div role="status" className={styles.step}>
        {next === undefined ? <AllDone /> : <NextStep step={next} />}
      </div>
    </section>
  )
}

function NextStep({ step }: { readonly step: (typeof tourSteps)[number] }) {
  const cast = useCast()
  return (
    <>
      <b className={styles.name}>{stepTitles[step]}</b>
      <p className={styles.how}>{howTo(step, cast)}</p>
    </>
  )
}

function AllDone() {
  return (
    <>
      <b className={styles.name}>That is how masking works</b>
      <p className={styles.how}>Scenes tell longer stories, lessons test what you know.</p>
      <Button size="small" onClick={() => openDialog('scenes')}>
        Open a scene…
      </Button>
    </>
  )
}

function useCast(): TourCast {
  const onStage = useOnStage()
  const phones = useMirror(({ world }) => world?.phones)
  const sessions = useMirror(({ world }) => world?.sessions)
  const contacts = useContacts((state) => state.contacts)
  const session = ownSession(sessions ?? [], contacts)
  const plainKeys = useLayout((layout) => layout.plainKeys)
  const [first = 'one person', second = 'the other'] = onStage.flatMap((e164) => {
    const view = phones?.find(({ phone }) => phone.e164 === e164)
    return view === undefined ? [] : [ownerName(view.phone)]
  })
  const hasEnded = session === undefined && wasInEnded(sessions ?? [], onStage[0] ?? '')
  return { first, second, session: session === undefined ? 'a session' : sessionName(session), hasEnded, plainKeys }
}
