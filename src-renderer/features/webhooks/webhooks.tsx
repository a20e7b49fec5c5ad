import { useState } from 'react'
import { SmallTabs } from '#renderer/ui/small-tabs.tsx'
import { Addresses } from './addresses.tsx'
import { Deliveries } from './deliveries.tsx'
import { Responders } from './responders.tsx'

/** What the simulation asks and tells the application, where to, and what the built-in responders answer. */
export function Webhooks() {
  const [front, setFront] = useState('Deliveries')
  return (
    <SmallTabs
      label="Webhooks view"
      shape="fill"
      front={front}
      onFront={setFront}
      tabs={[
        { name: 'Deliveries', content: <Deliveries onAddresses={() => setFront('Addresses')} /> },
        { name: 'Addresses', content: <Addresses /> },
        { name: 'Responders', content: <Responders /> },
      ]}
    />
  )
}
