import { errorWords } from '#renderer/ui/error-words.ts'
import { serviceCreate } from '#shared/contract/commands/service-commands.ts'
import type { ApiError } from '#shared/contract/result.ts'
import type { GeoMatchLevel, NumberSelectionBehavior, Service } from '#shared/resources/service.ts'
import { type End, ends, ttlOf } from '../create/session-fields.ts'
import type { AddressField } from '../webhooks/address-choice.ts'

/** A service as it stands in the fields; an address that is empty is none. */
export interface ServiceDraft extends Readonly<Record<AddressField, string>> {
  readonly uniqueName: string
  readonly end: End
  /** Of an end of one's own, as typed. */
  readonly seconds: string
  readonly geoMatchLevel: GeoMatchLevel
  readonly numberSelectionBehavior: NumberSelectionBehavior
}

type ServiceFields = Omit<ReturnType<typeof serviceCreate.parse>, 'type'>
type ServiceFaults = Partial<Record<keyof ServiceFields, string>>

export type ReadService =
  | { readonly ok: true; readonly fields: ServiceFields }
  | { readonly ok: false; readonly faults: ServiceFaults }

export const newService: ServiceDraft = {
  uniqueName: '',
  end: '0',
  seconds: '300',
  geoMatchLevel: 'country',
  numberSelectionBehavior: 'prefer-sticky',
  callbackUrl: '',
  interceptCallbackUrl: '',
  outOfSessionCallbackUrl: '',
}

export function draftOfService(service: Service): ServiceDraft {
  const { uniqueName, defaultTtl, geoMatchLevel, numberSelectionBehavior } = service
  const end = ends.find(({ value }) => value === String(defaultTtl))?.value ?? 'own'
  return {
    uniqueName,
    end,
    seconds: end === 'own' ? String(defaultTtl) : newService.seconds,
    geoMatchLevel,
    numberSelectionBehavior,
    callbackUrl: service.callbackUrl ?? '',
    interceptCallbackUrl: service.interceptCallbackUrl ?? '',
    outOfSessionCallbackUrl: service.outOfSessionCallbackUrl ?? '',
  }
}

/** The fields of the command that a draft comes to, or what the API would say about each that is wrong. */
export function readService({ end, seconds, ...draft }: ServiceDraft): ReadService {
  const checked = serviceCreate.safeParse({
    type: 'service.create',
    ...draft,
    uniqueName: draft.uniqueName.trim(),
    defaultTtl: ttlOf(end, seconds) ?? Number.NaN,
  })
  if (checked.success) {
    const { type: _, ...fields } = checked.data
    return { ok: true, fields }
  }
  const faults = checked.error.issues.map(({ path, message }) => [path[0], `It ${message}. (80701)`])
  return { ok: false, faults: Object.fromEntries(faults) }
}

/** A refusal that is about one field, as the fault of that field. */
export function faultsOf(refusal: ApiError | undefined): ServiceFaults {
  return refusal?.parameter === undefined ? {} : { [refusal.parameter]: errorWords(refusal) }
}
