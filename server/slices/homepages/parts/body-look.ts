// How pages of the old web say what their body looks like, as a style sheet says it.
const colours = { bgcolor: 'background-color', text: 'color' } as const
const links = { link: ':link', vlink: ':visited', alink: ':active' } as const

/** The rules; they are cleaned with everything else, so what is no colour is left out there. */
export function bodyRules(body: Readonly<Record<string, string>>): string {
  const rules: string[] = []
  for (const [attribute, property] of Object.entries(colours))
    if (body[attribute] !== undefined) rules.push(`body{${property}:${inRule(body[attribute])}}`)
  for (const [attribute, state] of Object.entries(links))
    if (body[attribute] !== undefined) rules.push(`a${state}{color:${inRule(body[attribute])}}`)
  const { background } = body
  if (background !== undefined) rules.push(`body{background-image:url("${background.replaceAll(/["\\\n\r\f]/g, '')}")}`)
  return rules.join('\n')
}

const inRule = (value: string): string => value.replaceAll(/[{};]/g, '')

const kept = ['class', 'id', 'style', 'dir', 'lang'] as const

/** What of its attributes may stand at the body of the document, as markup that has yet to be cleaned. */
export const bodyMarkup = (body: Readonly<Record<string, string>>): string =>
  `<div ${kept.flatMap((name) => (body[name] === undefined ? [] : [`${name}="${quoted(body[name])}"`])).join(' ')}></div>`

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
