// A block of code as it was typed.
import { h, type ComponentChildren, type JSX } from 'preact'

/** The block, its children plain text or already coloured; it scrolls sideways and can be focused for that. */
export const codeBlock = (children: ComponentChildren): JSX.Element =>
  h('pre', { tabIndex: 0, dir: 'ltr' }, h('code', null, children))
