import { Hono } from 'hono'
import { accountSettingsPatch, serviceSettingsPatch } from '#shared/catalog/settings.ts'
import { ok } from '#shared/contract/result.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { answering, answerOf, notFound } from './answer.ts'
import { check, readObject } from './read-body.ts'

/** Account settings, or with `?service=KS…` those of one service. */
export function settingsRoutes(simulator: Simulator): Hono {
  return new Hono()
    .get(
      '/',
      answering((context) => {
        const serviceSid = context.req.query('service')
        if (serviceSid === undefined) return ok(simulator.query({ type: 'settings' }))
        const settings = simulator.query({ type: 'serviceSettings', serviceSid })
        return settings === null ? notFound(`service ${serviceSid}`) : ok(settings)
      }),
    )
    .patch(
      '/',
      answering(async (context) => {
        const body = await readObject(context)
        if (!body.ok) return body
        const serviceSid = context.req.query('service')
        return serviceSid === undefined
          ? patchAccount(simulator, body.value)
          : patchService(simulator, serviceSid, body.value)
      }),
    )
}

function patchAccount(simulator: Simulator, body: unknown) {
  const values = check(accountSettingsPatch, body, 'invalid_setting')
  if (!values.ok) return values
  return answerOf(simulator.execute({ type: 'settings.set', values: values.value }))
}

function patchService(simulator: Simulator, serviceSid: string, body: unknown) {
  if (simulator.query({ type: 'serviceSettings', serviceSid }) === null) return notFound(`service ${serviceSid}`)
  const values = check(serviceSettingsPatch, body, 'invalid_setting')
  if (!values.ok) return values
  return answerOf(simulator.execute({ type: 'serviceSettings.set', serviceSid, values: values.value }))
}
