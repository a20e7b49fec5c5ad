import {
  type AccountSettings,
  type ServiceSettings,
  standardAccountSettings,
  standardServiceSettings,
} from '#shared/catalog/settings.ts'
import type { Database } from './database.ts'

const account = 'account'

/** What is left out, or undefined, stays as it is. */
type Changes<Settings> = { readonly [Name in keyof Settings]?: Settings[Name] | undefined }

export function insertAccountSettings(db: Database, settings: AccountSettings): void {
  update(db, account, settings)
}

export function updateAccountSettings(db: Database, changes: Changes<AccountSettings>): void {
  update(db, account, changes)
}

export function updateServiceSettings(db: Database, serviceSid: string, changes: Changes<ServiceSettings>): void {
  update(db, serviceSid, changes)
}

/** Remembered: much asks for them. */
export function findAccountSettings(db: Database): AccountSettings {
  return db.remember('account settings', ['setting'], () => ({ ...standardAccountSettings, ...list(db, account) }))
}

export function findServiceSettings(db: Database, serviceSid: string): ServiceSettings {
  return { ...standardServiceSettings, ...list(db, serviceSid) }
}

/** Every setting as it is stored; `scope` is `account` or the SID of a service, `value` JSON. */
export function listSettings(db: Database) {
  const rows = db.list<[scope: string, name: string, value: string]>('SELECT scope, name, value FROM setting')
  return rows.map(([scope, name, value]) => ({ scope, name, value }))
}

function update(db: Database, scope: string, changes: object): void {
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) continue
    db.run('INSERT OR REPLACE INTO setting (scope, name, value) VALUES (:scope, :name, :value)', {
      ':scope': scope,
      ':name': name,
      ':value': JSON.stringify(value),
    })
  }
}

function list(db: Database, scope: string): object {
  const rows = db.list<[name: string, value: string]>('SELECT name, value FROM setting WHERE scope = :scope', {
    ':scope': scope,
  })
  return Object.fromEntries(rows.map(([name, value]) => [name, JSON.parse(value)]))
}
