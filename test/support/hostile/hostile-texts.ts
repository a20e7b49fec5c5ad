/** Sets `window.pwned`, however it is run. */
const script = 'window.pwned = 1'
const family = '👩‍👩‍👧‍👦'
/** Marks that pile up above and below one letter. */
const marks = Array.from({ length: 60 }, (_, index) => String.fromCharCode(0x300 + index)).join('')
/** Characters that turn what stands around them, or hide. */
const turned = {
  rightToLeft: '\u202e',
  isolate: '\u2067',
  arabicMark: '\u061c',
  zeroWidth: '\u200b',
  byteOrder: '\ufeff',
}

/** What somebody may type, by what it tries. Each fits into a message and, cut to 191 characters, into a name. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'a script': `<script>${script}</script>`,
  'a picture that fails': `<img src=x onerror="${script}">`,
  'a drawing that loads': `<svg/onload=${script}><foreignObject><body onload=${script}>`,
  'a frame': `<iframe srcdoc="<script>parent.pwned = 1</script>"></iframe>`,
  'the end of an attribute': `" autofocus onfocus="${script}" x="`,
  'the end of a title': `</title></style></textarea></script><script>${script}</script>`,
  'a comment that never ends': '<!-- <plaintext>',
  'an address that is a script': `javascript:${script}//`,
  'a template': `{{constructor.constructor("${script}")()}} \${${script}} <%= 1 %>`,
  'the property of all objects': '__proto__',
  'the function of all objects': 'constructor',
  entities: '&lt;script&gt; &#x3c;script&#x3e; &amp;amp; &nbsp;',
  'a text turned round': `${turned.rightToLeft}gnp.exe ${turned.isolate}abc`,
  'an invisible text': `${turned.zeroWidth}${turned.byteOrder}${turned.arabicMark}\u2060`,
  'an embedding that never ends': `${'\u202e\u202d\u2067\u202b'.repeat(20)}x`,
  'Hebrew and Arabic among Latin': 'OK שלום 123 مرحبا +1 415 555 0111 (end)',
  'piled marks': [...'Zalgo comes'].map((letter) => letter + marks.slice(0, 16)).join(''),
  'a letter under all marks': `a${marks}`,
  'joined pictures': family.repeat(20),
  'pictures and skin tones': '👍🏽🏳️‍🌈🇺🇳🇺🇳1️⃣🫱🏻‍🫲🏿'.repeat(10),
  'half of a picture': 'half \ud83d of one \udd95',
  'one long word': 'W'.repeat(1500),
  'one long word without Latin': '漢'.repeat(800),
  'a long line of dots': `${'.'.repeat(900)}/${'_'.repeat(500)}`,
  'many lines': 'line\n'.repeat(300),
  'all kinds of space': 'a\tb\u000bc\u000cd\r\ne\u2028f\u2029g\u00a0h\u3000i',
  'control characters': 'a\u0001b\u0007c\u0008d\u001b[31me\u007ff\u0085g',
  'a format string': '%s%n%x %1$s {0} %%20 \\u0000 \\x00',
  'a formula': '=HYPERLINK("http://127.0.0.1:1/","click")',
  'a command in a formula': "@SUM(1+9)*cmd|' /C calc'!A0",
  Markdown: `[click](javascript:${script}) ![x](x) \`\`\`\n# heading\n| a | b |\n<b>`,
  Mermaid: 'end\n  P0->>P1: forged; Note over P0: forged %%{init: {"securityLevel":"loose"}}%% #quot;',
  'a query': "'; DROP TABLE message; --",
  'a shell': `'; touch pwned; echo '$(touch pwned)\`touch pwned\` & | > "`,
  'a JSON text': '{"a":"\\u0000","__proto__":{"x":1}}',
  'the same letters from elsewhere': 'Аna (Cyrillic A), Βen (Greek B)',
}

/** The same as names that are accepted: not empty and no longer than a name may be. */
export const hostileNames: readonly string[] = Object.values(hostileTexts).map((text) =>
  [...text].slice(0, 191).join(''),
)
