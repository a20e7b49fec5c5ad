import type { Decision } from '#shared/catalog/decision.ts'
import type { CallState } from '#shared/machines/call-machine.ts'
import type { MessageState } from '#shared/machines/message-machine.ts'
import type { Interaction, ResourceStatus } from '#shared/resources/interaction.ts'
import type { CallEntry, ContactEntry, MessageEntry } from '#shared/resources/timeline-entry.ts'
import { findInteraction, updateInteraction } from '../../store/interactions.ts'
import { updateTimelineProgress } from '../../store/timeline.ts'
import { reportInteraction } from '../interaction/report-interaction.ts'
import type { Step } from '../step.ts'

/** How a message or call that was routed has come further. */
export interface Progress {
  /** The decision that moved it; none where the platform only reports. */
  readonly decision?: Decision
  readonly code?: number
  readonly outbound: ResourceStatus
  readonly inbound?: ResourceStatus
  /** What the interaction holds from now on. */
  readonly data?: string
}

export function advanceMessage(step: Step, entry: MessageEntry, state: MessageState, progress: Progress): void {
  advance(step, { ...entry, state, code: progress.code ?? entry.code }, progress)
}

export function advanceCall(step: Step, entry: CallEntry, state: CallState, progress: Progress): void {
  advance(step, { ...entry, state, code: progress.code ?? entry.code }, progress)
}

/** Writes it into the timeline and the interaction, and tells readers of both. */
function advance(step: Step, entry: ContactEntry, progress: Progress): void {
  updateTimelineProgress(step.db, entry.row, {
    state: entry.state,
    code: entry.code,
    decision: progress.decision ?? null,
  })
  const interaction = entry.interactionSid === null ? undefined : findInteraction(step.db, entry.interactionSid)
  if (interaction !== undefined) {
    const advanced = withLegs(interaction, progress, step.now)
    updateInteraction(step.db, advanced)
    step.emit({ type: 'interaction.changed', interaction: advanced })
    reportInteraction(step, advanced, entry.row)
  }
  step.emit({ type: 'timeline.entry', entry })
}

function withLegs(interaction: Interaction, { outbound, inbound, data }: Progress, now: number): Interaction {
  return {
    ...interaction,
    data: data ?? interaction.data,
    inbound: interaction.inbound && {
      ...interaction.inbound,
      resourceStatus: inbound ?? interaction.inbound.resourceStatus,
    },
    outbound: interaction.outbound && { ...interaction.outbound, resourceStatus: outbound },
    dateUpdated: now,
  }
}
