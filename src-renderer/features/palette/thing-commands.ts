import { openDialog } from '#renderer/state/dialogs.ts'
import type { World } from '#renderer/state/mirror.ts'
import { select } from '#renderer/state/selection.ts'
import { formatNumber } from '#renderer/ui/format-number.ts'
import { codeEntry } from '#shared/catalog/codes.ts'
import { accountSettings, serviceSettings } from '#shared/catalog/settings.ts'
import type { SceneSummary } from '#shared/contract/scene-state.ts'
import type { TrainingLibrary } from '#shared/resources/training.ts'
import { findCodes } from '../catalog/find-codes.ts'
import { openCode } from '../catalog/open-code.ts'
import { explain } from '../inspector/explain.ts'
import { asSeen } from '../mask/seen-order.ts'
import { listSettings } from '../operate/settings-list.ts'
import { focusPhone } from '../phones/focus-phone.ts'
import { ownerName } from '../phones/owner.ts'
import { openLibraryScene } from '../scenes/open-scene-file.ts'
import { givenName } from '../sessions/number-name.ts'
import { sessionName } from '../sessions/session-name.ts'
import { stateWords } from '../sessions/state-words.ts'
import { usageText } from '../sessions/usage-text.ts'
import { plainWords } from '../training/plain-words.ts'
import { startCourse } from '../training/training-actions.ts'
import type { PaletteCommand } from './palette-command.ts'

export function phoneCommands({ phones }: World): readonly PaletteCommand[] {
  const seats = asSeen()
  return phones.map(({ phone }) => ({
    id: `phone ${phone.e164}`,
    name: `Phone ${ownerName(phone)}`,
    hint: formatNumber(phone.e164),
    ...(seats.includes(phone.e164) && { shortcut: String(seats.indexOf(phone.e164) + 1) }),
    run: () => focusPhone(phone.e164),
  }))
}

export function sessionCommands({ sessions }: World): readonly PaletteCommand[] {
  return sessions.map((session) => ({
    id: session.sid,
    name: `Session ${sessionName(session)}`,
    hint: stateWords[session.status],
    run: () => select({ kind: 'session', sessionSid: session.sid }),
  }))
}

export function numberCommands({ numbers }: World): readonly PaletteCommand[] {
  return numbers.map((number) => ({
    name: `Number ${formatNumber(number.e164)}`,
    hint: [givenName(number), number.e164, usageText(number)].filter((word) => word !== null).join(' · '),
    run: () => explain({ kind: 'number', e164: number.e164 }),
  }))
}

export function sceneCommands(scenes: readonly SceneSummary[]): readonly PaletteCommand[] {
  return scenes.map(({ id, title, about }) => ({
    name: `Scene: ${title}`,
    hint: about,
    run: () => openLibraryScene(id),
  }))
}

export function courseCommands({ lessons, tickets }: TrainingLibrary): readonly PaletteCommand[] {
  return [
    ...lessons.map(({ id, title, goal }) => ({
      name: `Lesson: ${title}`,
      hint: plainWords(goal),
      run: () => startCourse('lesson', id),
    })),
    ...tickets.map(({ id, title, customer }) => ({
      name: `Ticket: ${title}`,
      hint: plainWords(customer),
      run: () => startCourse('ticket', id),
    })),
  ]
}

const settings = [...listSettings(accountSettings), ...listSettings(serviceSettings)]

export const settingCommands: readonly PaletteCommand[] = settings.map(({ name, title, meaning }) => ({
  name: `Setting: ${title}`,
  hint: meaning,
  run: () => openDialog('settings', name),
}))

/** The codes that the typed words mean, or all that speak of it. */
export function codeCommands(typed: string, how: 'closely' | 'all'): readonly PaletteCommand[] {
  return findCodes(typed, how).map((code) => {
    const { title, cause } = codeEntry(code)
    return { name: `${code} ${title}`, hint: cause, run: () => openCode(code) }
  })
}
