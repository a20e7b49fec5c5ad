/** Says on standard error what nobody asked for and nobody can answer: something inside threw, and the program goes on. */
export function reportBug(bug: unknown): void {
  console.error('Something went wrong inside Masquerade, which goes on without it:', bug)
}
