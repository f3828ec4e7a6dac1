// Whether somebody can see a frame now: it is on the screen, and its page is the one that is looked at.

/** Tells at once and whenever it changes; the answer ends it. */
export function watchSeen(element: Element, tell: (isSeen: boolean) => void): () => void {
  let near = true
  const say = (): void => tell(near && !document.hidden)
  const observer = new IntersectionObserver((entries) => {
    near = entries.at(-1)?.isIntersecting ?? near
    say()
  })
  observer.observe(element)
  document.addEventListener('visibilitychange', say)
  return () => {
    observer.disconnect()
    document.removeEventListener('visibilitychange', say)
  }
}

/** Without the grant a frame has no keys: whoever presses on it types on, where they were. */
export function guardFocus(frame: HTMLIFrameElement): () => void {
  let before: Element | null = null
  const remember = ({ target }: FocusEvent): void => {
    if (target instanceof Element && target !== frame) before = target
  }
  const giveBack = (): void => {
    if (document.activeElement !== frame) return
    frame.blur()
    window.focus()
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
  }
  const soon = (): void => {
    giveBack()
    // A frame of another process may take them a moment later.
    for (const ms of [0, 60, 250]) setTimeout(giveBack, ms)
  }
  document.addEventListener('focusin', remember)
  addEventListener('blur', soon)
  return () => {
    document.removeEventListener('focusin', remember)
    removeEventListener('blur', soon)
  }
}
