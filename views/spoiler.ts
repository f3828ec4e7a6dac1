// Text that its author covered; what it says is not in the document until somebody uncovers it.
import { h, type ComponentChildren, type JSX } from 'preact'
import { useState } from 'preact/hooks'
import { words } from '#words/index'

/** A covered stretch of a line. */
export function Spoiler({ children }: { readonly children?: ComponentChildren }): JSX.Element {
  const [open, setOpen] = useState(false)
  return open
    ? h('span', { class: 'spoiler' }, children)
    : h('button', { type: 'button', class: 'spoiler', onClick: () => setOpen(true) }, words.chat.spoiler)
}
