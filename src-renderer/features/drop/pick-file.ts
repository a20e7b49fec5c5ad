import type { FileKind } from './file-kind.ts'

/** Lets the person choose a file of that kind, and opens it: what dropping one does, for the keyboard. */
export function pickFile({ extensions, open }: FileKind): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = extensions.join(',')
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file !== undefined) void open(file)
  })
  input.click()
}
