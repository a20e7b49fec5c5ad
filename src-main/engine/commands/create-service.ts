import { ok } from '#shared/contract/result.ts'
import type { Service } from '#shared/resources/service.ts'
import { findServiceByName, insertService } from '../../store/services.ts'
import { updateServiceSettings } from '../../store/settings.ts'
import { refusal } from '../refusal.ts'
import { insertsMexicanOne } from '../rules/country/dial-form.ts'
import { checkCallbackUrls } from '../service/check-callback-urls.ts'
import { duplicateServiceName } from '../service/duplicate-name.ts'
import type { CommandHandler } from '../step.ts'

/** https://www.twilio.com/docs/proxy/api/service#create-a-service-resource */
export const createService: CommandHandler<'service.create'> = (step, command) => {
  if (step.settings.newCustomersBlocked) {
    return refusal(80506, 'Service creation is restricted for new customers.', { status: 403 })
  }
  const misdirected = checkCallbackUrls(command)
  if (misdirected !== null) return misdirected
  if (findServiceByName(step.db, command.uniqueName) !== undefined) return duplicateServiceName()

  const service: Service = {
    sid: step.newSid('KS'),
    uniqueName: command.uniqueName,
    chatInstanceSid: command.chatInstanceSid ?? null,
    callbackUrl: command.callbackUrl || null,
    interceptCallbackUrl: command.interceptCallbackUrl || null,
    outOfSessionCallbackUrl: command.outOfSessionCallbackUrl || null,
    defaultTtl: command.defaultTtl ?? 0,
    geoMatchLevel: command.geoMatchLevel ?? 'country',
    numberSelectionBehavior: command.numberSelectionBehavior ?? 'prefer-sticky',
    dateCreated: step.now,
    dateUpdated: step.now,
  }
  insertService(step.db, service)
  if (insertsMexicanOne(step.now)) updateServiceSettings(step.db, service.sid, { mexicoInsertOne: true })
  step.emit({ type: 'service.changed', service })
  return ok(service)
}
