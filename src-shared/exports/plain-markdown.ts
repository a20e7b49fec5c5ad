/** Text of others as a part of a line of Markdown, in which none of it is markup. https://spec.commonmark.org/0.31.2/#backslash-escapes */
export function plainMarkdown(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/[\\`*_[\]<>|~&]/g, '\\$&')
    .trim()
}
