declare module '*.yaml?raw' {
  /** The whole file. */
  const text: string
  // biome-ignore lint/style/noDefaultExport: this is how Vite gives a file
  export default text
}
