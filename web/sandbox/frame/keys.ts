// The keys of whoever looks: without the grant none arrives, and nothing can be typed into what looks like a form.
import { listen } from './intrinsics.ts'
import { say } from './say.ts'

const typed = ['keydown', 'keypress', 'keyup', 'beforeinput', 'paste', 'compositionstart', 'drop', 'dragover']
const dropped = ['drop', 'dragover']

const stop = (event: Event): void => {
  event.stopImmediatePropagation()
  event.preventDefault()
}

/** What is turned or chosen by pressing needs the press; all else would only take the keys with it. */
const pressed = /^(?:range|color|checkbox|radio|button|submit|select-one|select-multiple)$/
function keepKeys(event: Event): void {
  const field = event.target instanceof Element ? event.target.closest('input,select,option') : null
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? !pressed.test(field.type) : !field)
    event.preventDefault()
}

/** Listens before the sketch can. */
export function watchKeys(granted: boolean): void {
  const leave = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') say(['escape'])
  }
  listen(window, 'keydown', leave, true)
  for (const kind of granted ? dropped : typed) listen(window, kind, stop, true)
  if (!granted) listen(window, 'mousedown', keepKeys, true)
  // Markup is never pasted in: it would come past every check.
  const paste = (event: Event): void => {
    const plain = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
    if (!plain && event instanceof InputEvent && event.inputType.startsWith('insertFrom')) stop(event)
  }
  if (granted) listen(window, 'beforeinput', paste, true)
}
