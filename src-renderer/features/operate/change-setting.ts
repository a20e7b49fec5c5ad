import { execute } from '#renderer/state/host.ts'
import { accountSettingsPatch, serviceSettingsPatch } from '#shared/catalog/settings.ts'
import { type Result, refuse } from '#shared/contract/result.ts'
import type { SettingValue } from './setting-kind.ts'

/** Where a setting holds: everywhere, or in the service with that SID. */
export type SettingScope = 'account' | { readonly serviceSid: string }

export type SettingChange = Readonly<Record<string, SettingValue>>

export function changeSettings(scope: SettingScope, change: SettingChange): Promise<Result<unknown>> {
  return scope === 'account' ? changeAccount(change) : changeService(scope.serviceSid, change)
}

async function changeAccount(change: SettingChange): Promise<Result<unknown>> {
  const { data } = accountSettingsPatch.safeParse(change)
  return data === undefined ? invalid : execute({ type: 'settings.set', values: data })
}

async function changeService(serviceSid: string, change: SettingChange): Promise<Result<unknown>> {
  const { data } = serviceSettingsPatch.safeParse(change)
  return data === undefined ? invalid : execute({ type: 'serviceSettings.set', serviceSid, values: data })
}

const invalid = refuse({ code: 'invalid_setting', status: 400, message: 'The setting cannot have this value.' })
