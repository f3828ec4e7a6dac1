// Runs texts as inline scripts: the one way in for code, which nobody but the frame's document has.
import { append, create, free, put, realTimeout, setter } from './intrinsics.ts'
import { trusted } from './close-realm.ts'

const setText = setter<HTMLScriptElement, string>(HTMLScriptElement.prototype, 'text')
const setType = setter<HTMLScriptElement, string>(HTMLScriptElement.prototype, 'type')
const remove = free(Element.prototype.remove)

/** What a module may take to begin; one that does not begin has said why. */
const beginMs = 250

/** Runs it; a module runs a moment later, and then `done` is called. */
export function runScript(text: string, name: string, done?: () => void): void {
  const script = create(document, 'script') as HTMLScriptElement // What it is called, it is.
  let ends = ''
  if (done) {
    let left: (() => void) | undefined = done
    const over = (): void => {
      left?.()
      left = undefined
    }
    setType(script, 'module')
    put(window, '__began', over)
    realTimeout(over, beginMs)
    ends = '\n;__began()'
  }
  trusted(() => setText(script, `${text}${ends}\n//# sourceURL=${name}.js`))
  append(root, script)
  remove(script)
}
const root = document.documentElement
