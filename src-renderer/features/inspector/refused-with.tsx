import { findCode, moreInfo } from '#shared/catalog/codes.ts'
import { Facts } from './facts.tsx'
import { FurtherReading } from './further-reading.tsx'
import { Section } from './section.tsx'

/** What the code of a refusal means and what to do about it, as far as the catalog knows it. */
export function RefusedWith({ code }: { readonly code: number }) {
  const entry = findCode(code)
  return (
    <Section title={entry === undefined ? `Refused with ${code}` : entry.title}>
      {entry !== undefined && (
        <Facts
          facts={[
            ['Cause', entry.cause],
            ['What to do', entry.remedy],
          ]}
        />
      )}
      <FurtherReading codes={[code]} href={moreInfo(code)}>
        {`Public page on ${code}`}
      </FurtherReading>
    </Section>
  )
}
