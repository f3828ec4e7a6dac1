// What of a member's HTML is shown: elements and attributes that are known to do nothing but look. It is cleaned whenever it is shown, so that a better cleaner mends old walls too.
import sanitize from 'sanitize-html'
import { sizes } from '#contract/limits'
import { cleanStyle, type Cleaned, type Dropped } from './clean-css.ts'
import { bySourceOf, type FileAddress, type SourceAddress } from './own-source.ts'

const tags =
  `a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn
  div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark marquee nav ol p pre q rp rt
  ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr`.split(
    /\s+/,
  )
/** Attributes of every element. No `name`: a name would stand for the document's own parts. */
const everywhere = ['class', 'id', 'style', 'title', 'dir', 'lang', 'align', 'role', 'aria-*']
const attributes: Readonly<Record<string, string[]>> = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  font: ['color', 'size', 'face'],
  marquee: ['direction', 'behavior', 'width', 'height'],
  ol: ['start', 'type', 'reversed'],
  table: ['border', 'cellpadding', 'cellspacing', 'width', 'bgcolor'],
  td: ['colspan', 'rowspan', 'width', 'height', 'bgcolor', 'valign'],
  th: ['colspan', 'rowspan', 'width', 'height', 'bgcolor', 'valign', 'scope'],
  tr: ['bgcolor', 'valign'],
  details: ['open'],
  time: ['datetime'],
}

/** Elements of which nothing is shown, their text included. */
export const unshown = `script style textarea option noscript template title xmp iframe noembed noframes svg math object
  select`.split(/\s+/)

/** What addresses mean where the markup stands, and what it may hold on top of what every wall may. */
export interface Ground {
  readonly sourceOf: SourceAddress
  /** Where a link leads that leads within the owner’s own. */
  readonly linkOf?: (href: string) => string
  readonly tags?: readonly string[]
  readonly attributes?: Readonly<Record<string, string[]>>
  /** Attributes that elements have whatever was written. */
  readonly always?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** [WALL-4.3] The markup as it is shown; `addressOf` says where a file of the owner is. */
export const cleanHtml = (html: string, addressOf: FileAddress): Cleaned => ({
  text: cleanMarkup(html, { sourceOf: (source) => bySourceOf(source, addressOf) }),
  dropped: droppedFrom(html),
})

/** The same where addresses mean something else. */
export const cleanMarkup = (html: string, ground: Ground): string =>
  sanitize(html, {
    allowedTags: [...tags, ...(ground.tags ?? [])],
    allowedAttributes: { ...attributes, ...ground.attributes, '*': everywhere },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowedSchemesByTag: { img: ['data'] },
    allowedSchemesAppliedToAttributes: ['href', 'src'],
    allowProtocolRelative: false,
    // Styles are sifted below, by a parser that knows all of CSS.
    parseStyleAttributes: false,
    disallowedTagsMode: 'discard',
    nonTextTags: unshown,
    nestingLimit: sizes.htmlDepth,
    transformTags: {
      '*': (tagName, given) => ({ tagName, attribs: { ...sifted(given, ground), ...ground.always?.[tagName] } }),
    },
  })

function sifted(given: Readonly<Record<string, string>>, { sourceOf, linkOf }: Ground): Record<string, string> {
  const kept = Object.entries(given).flatMap(([name, value]): [string, string][] => {
    // A wildcard of the list above would keep names with quotes in them.
    if (!/^[a-z][a-z-]*$/.test(name)) return []
    if (name === 'style') {
      const style = cleanStyle(value, sourceOf)
      return style === '' ? [] : [[name, style]]
    }
    if (name === 'colspan' || name === 'rowspan') return [[name, spanOf(value)]]
    if (name === 'href' && linkOf) return [[name, linkOf(value)]]
    if (name !== 'src') return [[name, value]]
    const address = sourceOf(value)
    return address === null ? [] : [[name, address]]
  })
  return Object.fromEntries(kept)
}

/** [WALL-4.6] Millions of columns that nothing stands in take a browser seconds. */
const spanOf = (value: string): string =>
  String(Math.min(sizes.htmlTableSpan, Math.max(1, Number.parseInt(value, 10) || 1)))

const known = new Set(tags)

/** What a reader of the source would want to know is not shown, with its line. */
function droppedFrom(html: string): readonly Dropped[] {
  const dropped: Dropped[] = []
  for (const [at, line] of html.split('\n').entries()) {
    for (const [, tag = ''] of line.matchAll(/<([a-z][a-z0-9:-]*)/gi))
      if (!known.has(tag.toLowerCase())) dropped.push({ line: at + 1, what: `<${tag.slice(0, 40)}>` })
    for (const [, name = ''] of line.matchAll(/[\s"'/](on[a-z]{3,30})\s*=/gi))
      dropped.push({ line: at + 1, what: name })
    for (const [, source = ''] of line.matchAll(/\ssrc\s*=\s*["']?([^"'\s>]{1,200})/gi))
      if (bySourceOf(source, (name) => name) === null) dropped.push({ line: at + 1, what: source.slice(0, 200) })
  }
  return dropped
}
