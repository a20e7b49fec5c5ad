const fonts = ['Inter Variable', 'JetBrains Mono Variable'] as const

/** Resolves when text can be drawn in its own fonts, so that it never changes under the reader; at the latest after `mostMs`. */
export async function fontsLoaded(mostMs: number): Promise<void> {
  const loaded = Promise.allSettled(fonts.map((font) => document.fonts.load(`1em "${font}"`)))
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, mostMs))])
}
