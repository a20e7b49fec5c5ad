/** A Chromium on this machine and what its process needs in its environment. */
export interface ChromiumBuild {
  readonly executable: string
  readonly env: Readonly<Record<string, string>>
}
