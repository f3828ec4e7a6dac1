// Whom of the cats a message calls by name. Several are called as things are, so a name counts where one speaks to somebody: at the beginning, after a greeting, at the end after a comma, or behind an at sign.
import { catNames, type CatName } from '../cast/cast.ts'

const names = catNames.join('|')
const greeting = '(?:hey|hi|hello|psst|oi|dear|good (?:morning|evening|night)|thanks|thank you)'
const end = '(?=\\s*(?:[,:!?…]|$))'

const forms = [
  new RegExp(`^\\W*(?:${greeting},?\\s+)?(${names})${end}`, 'iu'),
  new RegExp(`[,.!?…]\\s*(?:${greeting},?\\s+)(${names})${end}`, 'iu'),
  new RegExp(`,\\s*(${names})\\s*[.!?…]*$`, 'iu'),
]
const mentioned = new RegExp(`(?:^|[^\\w@])@(${names})(?![\\w-])`, 'iu')

const catIn = (found: RegExpExecArray | null): CatName | undefined => {
  const name = found?.[1]?.toLowerCase()
  return catNames.find((cat) => cat === name)
}

/** The first cat that is spoken to. `mention`: it is by an at sign, which a person of that name may be meant by. */
export function calledIn(text: string): { readonly cat: CatName; readonly mention: boolean } | null {
  for (const form of forms) {
    const cat = catIn(form.exec(text))
    if (cat) return { cat, mention: false }
  }
  const cat = catIn(mentioned.exec(text))
  return cat ? { cat, mention: true } : null
}
