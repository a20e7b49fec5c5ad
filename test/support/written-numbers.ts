/** Ways in which people write +1 415 555 01xx; `last` are its last two digits. */
export function writings(last: string): readonly string[] {
  const [tens = '', ones = ''] = last
  const fullWidth = (text: string) =>
    text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  return [
    `+141555501${last}`,
    `415-555-01${last}`,
    `(415) 555 01${last}`,
    `415.555.01${last}`,
    `0014155501`.replace('5501', `55501${last}`),
    `4 1 5 5 5 5 0 1 ${tens} ${ones}`,
    fullWidth(`+1 415 555 01${last}`),
    `415 then 555 and at last 01${last}`,
    `tel:+1-415-555-01${last}`,
    `4\u200b15\u00a0555\u201101${last}`,
  ]
}
