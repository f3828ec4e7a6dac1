// HTML that is too deep, too wide or too long for who walks it, with an act at its bottom.

const act = '<img src=x onerror=pwned=1>'
const within = (tag: string, times: number): string => `<${tag}>`.repeat(times) + act + `</${tag}>`.repeat(times)

/** One text each. */
export const nestedMarkup: readonly string[] = [
  ...['div', 'b', 'font', 'table', 'p', 'a', 'svg', 'math', 'blockquote', 'ol', 'x'].map((tag) => within(tag, 900)),
  ...['<', '<!', '<!--', '<a ', '<b><p>', '<svg><p>', '<math><mi>', '<table><td>'].map(
    (text) => text.repeat(1_000) + act,
  ),
  `<svg>${'<foreignObject><svg>'.repeat(300)}${act}`,
  `<math>${'<mtext><math>'.repeat(300)}<style><a title="</style>${act}">`,
  `<p ${'x '.repeat(3_000)}onclick=pwned=1>x</p>`,
  `<p ${'aria-x'.repeat(1_000)}=1 onclick=pwned=1>x</p>`,
  `<p title="${'"'.repeat(2_000)}onclick=pwned=1>x</p>`,
  `<p title="${'&quot;'.repeat(2_000)}" onclick=pwned=1>x</p>`,
  `${'<b>'.repeat(8)}<p>`.repeat(200) + act,
  `<template>${'<template>'.repeat(300)}${act}`,
  `<p style="${'x:('.repeat(1_500)}url(//evil.example/x)">x</p>`,
]

/** One text each, as CSS. */
export const nestedCss: readonly string[] = [
  `${'p{'.repeat(900)}background:url(//evil.example/x)`,
  `p{width:${'calc('.repeat(900)}url(//evil.example/x)${')'.repeat(900)}}`,
  `p{background:${'var(--x,'.repeat(900)}url(//evil.example/x)${')'.repeat(900)}}`,
  `${'@media all{'.repeat(900)}p{background:url(//evil.example/x)}`,
  `${':not('.repeat(900)}p${')'.repeat(900)}{background:url(//evil.example/x)}`,
  `p{${'['.repeat(5_000)}}q{background:url(//evil.example/x)}`,
  `${'/*'.repeat(2_000)}*/p{background:url(//evil.example/x)}`,
  ...['[}', '(]', 'a([', '{)', ':not(}'].map((text) => `p{x:${text.repeat(2_000)}url(//evil.example/x)`),
  `p{--x:${'{'.repeat(900)}url(//evil.example/x)${'}'.repeat(900)}}`,
]
