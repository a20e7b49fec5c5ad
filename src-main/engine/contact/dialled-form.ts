import type { ContactKind } from '#shared/catalog/rules/contact-rules.ts'
import type { Participant } from '#shared/resources/participant.ts'
import { findServiceSettings } from '../../store/settings.ts'
import { dialForm } from '../rules/country/dial-form.ts'
import type { Step } from '../step.ts'

/** How a participant's number is dialled where their country wants another form; null where it is dialled as it is. */
export function dialledForm(step: Step, { identifier, serviceSid }: Participant, kind: ContactKind): string | null {
  if (!/^\+5[24]/.test(identifier)) return null
  const { mexicoInsertOne } = findServiceSettings(step.db, serviceSid)
  const dialled = dialForm(identifier, kind, { mexicoInsertOne, argentinaSmartNine: step.settings.argentinaSmartNine })
  return dialled === identifier ? null : dialled
}
