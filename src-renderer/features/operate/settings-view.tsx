import { useState } from 'react'
import { useDialogs } from '#renderer/state/dialogs.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { TextField } from '#renderer/ui/field.tsx'
import { accountSettings, serviceSettings, standardAccountSettings } from '#shared/catalog/settings.ts'
import { ServiceSettingsGroup } from './service-settings-group.tsx'
import styles from './settings-dialog.module.css'
import { SettingsGroup } from './settings-group.tsx'
import { findSettings, listSettings } from './settings-list.ts'

const ofAccount = listSettings(accountSettings)
const ofService = listSettings(serviceSettings)

export function SettingsView() {
  const values = useMirror(({ world }) => world?.settings ?? standardAccountSettings)
  const [typed, setTyped] = useState(() => useDialogs.getState().about ?? '')
  const account = findSettings(ofAccount, typed)
  const service = findSettings(ofService, typed)
  return (
    <>
      <div className={styles.tools}>
        <TextField label="Search the settings" type="search" value={typed} onValue={setTyped} />
      </div>
      {account.length > 0 && <SettingsGroup title="The account" settings={account} values={values} scope="account" />}
      {service.length > 0 && <ServiceSettingsGroup settings={service} />}
      {account.length + service.length === 0 && (
        <EmptyState
          title={`Nothing matches “${typed}”`}
          action={<Button onClick={() => setTyped('')}>Clear the search</Button>}
        />
      )}
    </>
  )
}
