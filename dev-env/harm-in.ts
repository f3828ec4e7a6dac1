// What in a document could do more than look, by the tree that a browser builds of it: parse5 follows the same standard, foreign namespaces and templates too.
import * as csstree from 'css-tree'
import { type DefaultTreeAdapterTypes, html as standard, parse } from 'parse5'

const looks = new Set(
  `html head body meta style abbr a address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd
  del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark marquee nav
  ol p pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul
  var wbr`.split(/\s+/),
)
const harmless = new Set(
  `align alt behavior bgcolor border cellpadding cellspacing class color cols colspan datetime dir direction face height id lang
  open reversed role rowspan scope size start title type valign width`.split(/\s+/),
)
const pictures = /^data:image\/(?:png|gif|jpeg|webp|avif);base64,[A-Za-z0-9+/]+={0,2}$/
const asks =
  /^(?:url|src|image|image-set|cross-fade|element|paint|expression|env|domain|url-prefix|(?:-webkit|-moz)-.*)$/i
const loads = /^(?:import|font-face|namespace|charset|page|document|supports|function|viewport|.*document)$/i

/** In CSS: whatever asks for something or is not plain CSS. */
export function harmInStyles(css: string, context: 'stylesheet' | 'declarationList' = 'stylesheet'): string[] {
  const found: string[] = []
  const ast = csstree.parse(css, { context, parseCustomProperty: true, onParseError: () => undefined })
  csstree.walk(ast, (node) => {
    if (node.type === 'Url' && !pictures.test(node.value)) found.push(`an address: ${node.value}`)
    if (node.type === 'Function' && asks.test(csstree.ident.decode(node.name))) found.push(`a function: ${node.name}`)
    if (node.type === 'Atrule' && loads.test(csstree.ident.decode(node.name))) found.push(`a rule: @${node.name}`)
    if (node.type === 'Declaration' && /behaviou?r|binding/i.test(csstree.ident.decode(node.property)))
      found.push(`a property: ${node.property}`)
    if (node.type === 'Raw' && node.value.trim() !== '') found.push(`something else: ${node.value}`)
  })
  return found
}

function harmInAttribute(tag: string, name: string, value: string): string[] {
  if (harmless.has(name) || /^aria-[a-z-]*$/.test(name)) return []
  if (name === 'style') return harmInStyles(value, 'declarationList')
  if (tag === 'meta' && (name === 'charset' || (name === 'name' && value === 'viewport') || name === 'content'))
    return []
  if (tag === 'img' && name === 'src' && pictures.test(value)) return []
  if (tag === 'a' && name === 'href') {
    // A link stays or leads to the web or to a letter.
    const address = URL.parse(value, 'https://house.example/')
    if (address === null || /^(?:https?|mailto):$/.test(address.protocol)) return []
  }
  return [`<${tag} ${name}="${value}">`]
}

const textOf = (element: DefaultTreeAdapterTypes.Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')

/** In a whole document; `own` are the scripts that the house itself has put there. */
export function harmIn(page: string, own: readonly string[] = []): string[] {
  const found: string[] = []
  const look = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      const { tagName: tag, namespaceURI, attrs } = node
      if (tag === 'script' && own.includes(textOf(node))) return
      // The head alone has a name for the whole.
      if (tag === 'title' && node.parentNode && 'tagName' in node.parentNode && node.parentNode.tagName === 'head')
        return
      if (namespaceURI !== standard.NS.HTML || !looks.has(tag)) found.push(`<${tag}> of ${namespaceURI}`)
      if (tag === 'style') found.push(...harmInStyles(textOf(node)))
      for (const { name, value } of attrs) found.push(...harmInAttribute(tag, name, value))
      if ('content' in node) look(node.content)
    }
    if ('childNodes' in node) for (const child of node.childNodes) look(child)
  }
  look(parse(page))
  return found
}
