/** Text of others for a terminal: lines and letters, and nothing that would move its cursor or change its colours. */
export function terminalText(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]/gu, '\ufffd')
}
