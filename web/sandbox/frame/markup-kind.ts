// Sketches in markup: put into the document without what they cannot have, their scripts run after it in their order.
import type { Kind } from './kind.types.ts'
import { groundAt } from './flashing.ts'
import { hashOfMarkup, holdAll, pictureOfMarkup, seekAll } from './moving.ts'
import type { Tools } from './tools.types.ts'

const isScript = /^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i

/** Takes all scripts out, those within templates too, and answers the texts of those that are to be run. */
function takeScripts(root: ParentNode): { readonly text: string; readonly module: boolean }[] {
  const found = [...root.querySelectorAll('script')].flatMap((script) => {
    const { type, textContent } = script
    // What is data stays to be read, as what it is.
    if (isScript.test(type)) script.remove()
    else script.replaceWith(asData(script))
    return isScript.test(type) && textContent ? [{ text: textContent, module: type === 'module' }] : []
  })
  for (const template of root.querySelectorAll('template')) takeScripts(template.content)
  return found
}

function asData({ id, textContent }: Element): Element {
  const data = document.createElement('pre')
  data.hidden = true
  data.id = id
  data.textContent = textContent
  return data
}

/** Runs them one after the other; a line of one is that line of the whole. */
function runAll(tools: Tools, scripts: ReturnType<typeof takeScripts>, from: number, done: () => void): void {
  const { code } = tools.given
  const [script, ...rest] = scripts
  if (!script) return done()
  const at = code.indexOf(script.text, from)
  const above = at < 0 ? '' : code.slice(0, at).replace(/[^\n]+/g, '')
  const next = (): void => runAll(tools, rest, at < 0 ? from : at + script.text.length, done)
  tools.run(above + script.text, 'sketch', script.module ? next : undefined)
  if (!script.module) next()
}

/** How both kinds of them are run. */
export const markupKind: Kind = {
  run(tools, done) {
    const parsed = tools.parse(tools.tame(tools.given.code))
    const scripts = takeScripts(parsed)
    for (const { name, value } of parsed.body.attributes) document.body.setAttribute(name, value)
    for (const { name, value } of parsed.documentElement.attributes)
      if (name !== 'style') document.documentElement.setAttribute(name, value)
    document.documentElement.style.overflow = 'auto'
    document.head.append(...[...parsed.head.childNodes].map((node) => document.importNode(node, true)))
    document.body.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)))
    runAll(tools, scripts, 0, done)
  },
  seek: seekAll,
  hold: holdAll,
  hash: hashOfMarkup,
  picture: pictureOfMarkup,
  ground: groundAt,
}
