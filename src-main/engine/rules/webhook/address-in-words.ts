/** A webhook's address as the debugger shows it: without credentials and connection overrides. */
export function addressInWords(url: string): string {
  return url.replace(/#.*$/s, '').replace(/^(https?:\/\/)[^/?#@]*@/i, '$1')
}
