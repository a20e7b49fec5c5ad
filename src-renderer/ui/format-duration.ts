const units = [
  { name: 'd', seconds: 86_400 },
  { name: 'h', seconds: 3_600 },
  { name: 'min', seconds: 60 },
  { name: 's', seconds: 1 },
] as const

/** The two largest units of a span: `2 d 4 h`, `12 min`, `45 s`. Parts of a second round up. */
export function formatDuration(ms: number): string {
  let rest = Math.max(0, Math.ceil(ms / 1000))
  const first = units.findIndex((unit) => rest >= unit.seconds)
  if (first === -1) return '0 s'
  const parts: string[] = []
  for (const unit of units.slice(first, first + 2)) {
    const count = Math.floor(rest / unit.seconds)
    rest -= count * unit.seconds
    if (count > 0) parts.push(`${count} ${unit.name}`)
  }
  return parts.join(' ')
}
