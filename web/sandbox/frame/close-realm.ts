// Closes the realm before a stranger's code runs in it: no element from which a fresh realm or a request could come, and none of the powers that a content policy does not reach.
import { create, free, getOwnPropertyNames, matches, put, textOf } from './intrinsics.ts'
import { namesOfNone, tamer } from './markup.ts'
import { gone, goneOfNavigator, goneWithoutSound } from './gone.ts'

let trusting = false

/** Lets the frame's own script hand text to the browser that nobody else may. */
export function trusted<T>(act: () => T): T {
  trusting = true
  try {
    return act()
  } finally {
    trusting = false
  }
}

const refuse = (what: string): never => {
  throw new Error(`A sketch has no ${what}.`)
}
const replace = (of: object | undefined, methods: Readonly<Record<string, unknown>>): void => {
  if (of) for (const name of getOwnPropertyNames(methods)) if (name in of) put(of, name, methods[name])
}

/** Makes elements by name only where the name is harmless; it is read once, because an object may answer otherwise the second time. */
function closeElements(names: string): void {
  const none = new RegExp(`^(?:.*:)?(?:script|${names})$`, 'is')
  const checked = (name: unknown): string => {
    const text = textOf(name)
    return matches(none, text) ? refuse(`<${text}>`) : text
  }
  const makeNS = free(Document.prototype.createElementNS) as (
    of: Document,
    space: string | null,
    name: string,
  ) => Element
  const makeDocument = free(DOMImplementation.prototype.createDocument)
  const registry = CustomElementRegistry.prototype
  const register = free(registry.define)
  replace(Document.prototype, {
    createElement(this: Document, name: unknown) {
      return create(this, checked(name))
    },
    createElementNS(this: Document, space: unknown, name: unknown) {
      return makeNS(this, spaceOf(space), checked(name))
    },
    createProcessingInstruction: () => refuse('processing instructions'),
    execCommand: () => false,
    write: () => refuse('document.write'),
    writeln: () => refuse('document.write'),
    open: () => refuse('document.open'),
  })
  replace(DOMImplementation.prototype, {
    createDocument(this: DOMImplementation, space: unknown, name: unknown) {
      return makeDocument(this, spaceOf(space), name === null ? '' : checked(name))
    },
  })
  // With `extends` it would make any element.
  replace(registry, {
    define(this: CustomElementRegistry, name: string, made: CustomElementConstructor) {
      register(this, name, made)
    },
  })
  // Those that take markup without asking the policy below, and whatever ways come.
  for (const of of [Element.prototype, ShadowRoot.prototype, Document.prototype, Document])
    for (const name of getOwnPropertyNames(of))
      if (/html/i.test(name) && name !== 'insertAdjacentHTML' && !/^(?:inner|outer)HTML$/.test(name))
        Reflect.deleteProperty(of, name)
}

const spaceOf = (space: unknown): string | null => (space === null || space === undefined ? null : textOf(space))

/** Every text that would become markup or script passes here. */
function closeTexts(tame: (markup: string) => string): void {
  // Not every browser has them; there the policy of the answer stands alone.
  Reflect.get(window, 'trustedTypes')?.createPolicy('default', {
    createHTML: (text: string) => (trusting ? text : tame(text)),
    createScript: (text: string) => (trusting ? text : null),
    createScriptURL: () => null,
  })
}

function closePowers(sound: boolean): void {
  for (const name of sound ? gone : [...gone, ...goneWithoutSound]) Reflect.deleteProperty(window, name)
  for (const name of goneOfNavigator) Reflect.deleteProperty(Navigator.prototype, name)
  Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen')
  const nothing = (): void => {}
  replace(History.prototype, {
    back: nothing,
    forward: nothing,
    go: nothing,
    pushState: nothing,
    replaceState: nothing,
  })
  put(window, 'fetch', () => Promise.reject(new TypeError('A sketch has no network.')))
  // Its first frame is what it belongs to; nothing of it is the sketch’s business.
  for (const name of ['parent', 'opener', 'frameElement']) {
    Reflect.deleteProperty(window, name)
    Reflect.defineProperty(window, name, { value: name === 'parent' ? window : null })
  }
}

/** Closes it; `refused` hears of what markup wanted to have. */
export function closeRealm(sound: boolean, refused: (name: string) => void): (markup: string) => string {
  const names = namesOfNone(sound)
  closeElements(names)
  closeTexts(tamer(`script|${names}`, refused))
  closePowers(sound)
  return tamer(names, refused)
}
