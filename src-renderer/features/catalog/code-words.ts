import type { CodeEntry } from '#shared/catalog/codes/code-entry.ts'

/** Where one meets the code: 'in the answer to a request (HTTP 400)'. */
export function placeWords({ shownIn, status }: Pick<CodeEntry, 'shownIn' | 'status'>): string {
  switch (shownIn) {
    case 'reply':
      return `in the answer to a request (HTTP ${status})`
    case 'debugger':
      return 'in the debugger'
    case 'both':
      return `in the answer to a request (HTTP ${status}) and in the debugger`
  }
}
