// The line on which one types what one looks for, and the suggestions below it.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import { searchLines } from '#words/search-lines'
import { type Suggestion, withSuggestion } from './suggest.ts'
import { useSuggestions } from './use-suggestions.ts'

const said = searchLines

interface Props {
  readonly text: string
  readonly onText: (text: string) => void
  /** Looks now. */
  readonly onSearch: () => void
}

/** A combobox: the arrows go through the suggestions, Enter and Tab take the one they stand on; on none, Enter looks. */
export function SearchField({ text, onText, onSearch }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // Whoever comes back to what was found wants to read it, on a phone without the keys over it.
    if (text === '') field.current?.focus()
  }, [])
  const [at, setAt] = useState(-1)
  const [shut, setShut] = useState(true)
  const fitting = useSuggestions(text)
  const list = shut ? [] : fitting
  const chosen = list[at]

  const type = (next: string): void => {
    onText(next)
    setAt(-1)
    setShut(false)
  }
  const take = (one: Suggestion): void => {
    type(withSuggestion(text, one))
    field.current?.focus()
  }
  const keys = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.isComposing) return
    if (step !== undefined && fitting.length > 0) {
      setShut(false)
      // Above the first and below the last is the line itself.
      setAt(((at + 1 + step + fitting.length + 1) % (fitting.length + 1)) - 1)
    } else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) take(chosen)
    else if (event.key === 'Enter') {
      setShut(true)
      onSearch()
    } else if (event.key === 'Escape' && list.length > 0) setShut(true)
    else return
    event.preventDefault()
  }
  return (
    <search class="search">
      <label class="label" for={id}>
        {said.field}
      </label>
      <div class="search-box">
        <input
          ref={field}
          id={id}
          type="text"
          class="search-line"
          role="combobox"
          aria-expanded={list.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `${id}-${at}` : undefined}
          aria-describedby={`${id}-hint`}
          autocomplete="off"
          autocapitalize="none"
          enterkeyhint="search"
          spellcheck={false}
          maxLength={sizes.searchCharacters}
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={keys}
          onBlur={() => setShut(true)}
        />
        <div
          id={`${id}-list`}
          class="search-list"
          role="listbox"
          aria-label={said.suggestions}
          hidden={list.length === 0}
        >
          {list.map((one, index) => (
            // The line keeps the focus and hears the keys; a press chooses for the pointer.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={one.text}
              id={`${id}-${index}`}
              class="search-suggestion"
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(one)}
            >
              <bdi>{one.text}</bdi>
              <span class="label">{one.meaning}</span>
            </div>
          ))}
        </div>
      </div>
      <p class="field-hint" id={`${id}-hint`}>
        {said.hint}
      </p>
    </search>
  )
}
