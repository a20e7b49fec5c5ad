declare module '*.png?inline' {
  /** The whole picture as a data: URL. */
  const dataUrl: string
  // biome-ignore lint/style/noDefaultExport: this is how Vite gives a file
  export default dataUrl
}
