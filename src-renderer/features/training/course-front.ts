import { create } from 'zustand'
import { type Selection, useSelection } from '#renderer/state/selection.ts'

type Front = 'course' | 'inspector'

interface FrontChoice {
  readonly front: Front
  /** What was selected then. */
  readonly at: Selection | null
}

const useFrontChoice = create<FrontChoice>(() => ({ front: 'course', at: null }))

/** Where the lesson or ticket and the inspector take turns: which of them is in front. */
export function useFront(): Front {
  const choice = useFrontChoice()
  return useSelection(({ selected }) => frontOf(selected, choice))
}

/** What somebody brought to the front, until something else is selected: that is in front then, and the course without it. */
export function frontOf(selected: Selection | null, { front, at }: FrontChoice): Front {
  if (selected === at) return front
  return selected === null ? 'course' : 'inspector'
}

export function bringInFront(front: Front): void {
  useFrontChoice.setState({ front, at: useSelection.getState().selected })
}
