import { z } from 'zod'
import { create } from 'zustand'
import { type Mirror, useMirror, type World } from '#renderer/state/mirror.ts'
import { setPanelOpen } from '#renderer/state/panels.ts'
import { recall, remember } from '#renderer/state/remembered.ts'
import { useSelection } from '#renderer/state/selection.ts'
import { notify } from '#renderer/ui/notify.ts'
import { useContacts } from '../phones/contacts.ts'
import { stepOfSelecting, stepsIn } from './tour-progress.ts'
import { type TourStep, tourSteps } from './tour-steps.ts'

const tourSchema = z.object({ open: z.boolean(), done: z.array(z.enum(tourSteps)).readonly() })

/** The first steps of somebody new: shown at first, gone for good once they are left. */
export type Tour = Readonly<z.infer<typeof tourSchema>>

export const useTour = create<Tour>(() => recall('tour', tourSchema) ?? { open: true, done: [] })

/** From the beginning, in sight. */
export function startTour(): void {
  change({ open: true, done: [] })
  setPanelOpen('sessions', true)
  if (isTold(useMirror.getState()))
    notify({ title: 'The first steps wait', text: 'They show once what is told on stage is left.' })
}

export function leaveTour(): void {
  change({ open: false })
}

/** Ticks each step off as soon as it really happened. Returns how to stop. */
export function followTour(): () => void {
  let before: World | null = null
  const look = (mirror: Mirror) => {
    const { world } = mirror
    if (world === null || world === before) return
    before = world
    if (!isTold(mirror)) tick(stepsIn(world.latest, world.sessions))
  }
  const stops = [
    useMirror.subscribe(look),
    useSelection.subscribe(({ selected }) => {
      const step = stepOfSelecting(selected, useContacts.getState().contacts)
      if (step !== null) tick([step])
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function tick(steps: readonly TourStep[]): void {
  const { open, done } = useTour.getState()
  const now = new Set([...done, ...steps])
  if (open && now.size > done.length) change({ done: tourSteps.filter((step) => now.has(step)) })
}

function change(to: Partial<Tour>): void {
  useTour.setState(to)
  remember('tour', useTour.getState())
}

/** Whether a scene, lesson or ticket has the stage: what happens then is not what somebody new tries out. */
export function isTold({ scene, training }: Pick<Mirror, 'scene' | 'training'>): boolean {
  return training.current !== null || (scene !== null && scene.phase !== 'left')
}
