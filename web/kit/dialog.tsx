// Dialogs and sheets on the platform's own <dialog>: it holds the focus, closes with Esc and gives the focus back.
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { words } from '#words/index'
import { Icon } from './icon.tsx'
import './dialog.css'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  /** A sheet slides in from the side, on phones from below. */
  readonly as?: 'dialog' | 'sheet'
  /** The title is said but not shown. */
  readonly titleUnseen?: boolean
  readonly children: ComponentChildren
}

/** A modal dialog or sheet; its content exists only while it is open. */
export function Dialog({ open, onClose, title, as = 'dialog', titleUnseen = false, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  /** Whoever opened it has shut it, and need not be told a moment later, when it may be wanted again. */
  const shut = useRef(false)
  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    if (open && !dialog.open) {
      dialog.showModal()
      // The platform would take the close button; what one opened the dialog for comes first.
      dialog.querySelector<HTMLElement>('input:not([type="date"]), textarea, select')?.focus()
    }
    if (!open && dialog.open) {
      shut.current = true
      dialog.close()
    }
  }, [open])
  return (
    // A click on the veil is a shortcut for the mouse; Esc and the close button do the same for everybody.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      class={`dialog dialog-${as}`}
      aria-labelledby={id}
      onClose={() => {
        if (!shut.current) onClose()
        shut.current = false
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {open && (
        <div class="dialog-body">
          <header class={titleUnseen ? 'dialog-head dialog-head-bare' : 'dialog-head'}>
            <h2 id={id} class={titleUnseen ? 'unseen' : ''}>
              {title}
            </h2>
            <button type="button" class="dialog-close" aria-label={words.kit.close} onClick={onClose}>
              <Icon name="close" />
            </button>
          </header>
          {children}
        </div>
      )}
    </dialog>
  )
}
