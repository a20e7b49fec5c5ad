import { ok } from '#shared/contract/result.ts'
import type { Service } from '#shared/resources/service.ts'
import { findService, findServiceByName, updateService as write } from '../../store/services.ts'
import { serviceNotFound } from '../not-found.ts'
import { checkCallbackUrls } from '../service/check-callback-urls.ts'
import { duplicateServiceName } from '../service/duplicate-name.ts'
import type { CommandHandler } from '../step.ts'

/** https://www.twilio.com/docs/proxy/api/service#update-a-service-resource */
export const updateService: CommandHandler<'service.update'> = (step, command) => {
  const service = findService(step.db, command.serviceSid)
  if (service === undefined) return serviceNotFound(command.serviceSid)
  const misdirected = checkCallbackUrls(command)
  if (misdirected !== null) return misdirected
  const uniqueName = command.uniqueName ?? service.uniqueName
  if (uniqueName !== service.uniqueName && findServiceByName(step.db, uniqueName)) return duplicateServiceName()

  const updated: Service = {
    ...service,
    uniqueName,
    chatInstanceSid: given(command.chatInstanceSid, service.chatInstanceSid),
    callbackUrl: given(command.callbackUrl, service.callbackUrl),
    interceptCallbackUrl: given(command.interceptCallbackUrl, service.interceptCallbackUrl),
    outOfSessionCallbackUrl: given(command.outOfSessionCallbackUrl, service.outOfSessionCallbackUrl),
    defaultTtl: command.defaultTtl ?? service.defaultTtl,
    geoMatchLevel: command.geoMatchLevel ?? service.geoMatchLevel,
    numberSelectionBehavior: command.numberSelectionBehavior ?? service.numberSelectionBehavior,
    dateUpdated: step.now,
  }
  write(step.db, updated)
  step.emit({ type: 'service.changed', service: updated })
  return ok(updated)
}

/** What a field becomes: left out it stays, the empty string clears it. */
function given(value: string | null | undefined, before: string | null): string | null {
  return value === undefined ? before : value || null
}
