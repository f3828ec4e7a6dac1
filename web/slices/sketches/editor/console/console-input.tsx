// The line that is evaluated in the sketch; arrows bring back what was asked before.
import { useRef, useState } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'

const said = codegroundLines.console
const mostRemembered = 50

/** A field of one line. */
export function ConsoleInput({ onLine }: { readonly onLine: (text: string) => void }) {
  const [text, setText] = useState('')
  const before = useRef<readonly string[]>([])
  const at = useRef(0)
  const recall = (event: KeyboardEvent): void => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    const to = at.current + (by ?? 0)
    if (by === undefined || to < 0 || to > before.current.length) return
    event.preventDefault()
    at.current = to
    setText(before.current[to] ?? '')
  }
  return (
    <form
      class="console-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        before.current = [...before.current, text].slice(-mostRemembered)
        at.current = before.current.length
        onLine(text)
        setText('')
      }}
    >
      <span aria-hidden="true">›</span>
      <input
        type="text"
        class="console-input"
        aria-label={said.input}
        placeholder={said.placeholder}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={recall}
      />
    </form>
  )
}
