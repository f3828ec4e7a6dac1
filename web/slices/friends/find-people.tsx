// Finds people by the first letters of their name.
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Person } from '#contract/people'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { navigate } from '../../bedrock/router.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { TextField } from '../../kit/field.tsx'
import { PeopleList } from './people-list.tsx'

const said = words.friends

interface Props {
  readonly label?: string
  readonly hint?: string
  /** What stands at the end of a row. */
  readonly act?: (person: Person) => ComponentChildren
  /** Those who are not offered. */
  readonly without?: readonly Person[]
  /** What Enter does with the first of those who are found, instead of leading anywhere. */
  readonly onFirst?: (person: Person) => void
  /** Where Enter leads with the first of those who are found; unset: to their profile. */
  readonly to?: (person: Person) => string
}

/** The field and what it finds. */
export function FindPeople({
  label = said.find,
  hint = said.findHint,
  act,
  without = [],
  onFirst,
  to = ({ username }) => `/people/${username}`,
}: Props) {
  const [text, setText] = useState('')
  const [all, setFound] = useState<readonly Person[] | null>(null)
  const [fault, setFault] = useState<string>()
  const found = all && all.filter(({ id }) => !without.some((one) => one.id === id))
  const prefix = text.trim().replace(/^@/, '')
  useEffect(() => {
    let current = true
    setFault(undefined)
    if (prefix === '') setFound(null)
    else
      api('GET /api/people', { query: { prefix } }).then(
        ({ items }) => current && setFound(items),
        (error: unknown) => current && setFault(asFailure(error).message),
      )
    return () => {
      current = false
    }
  }, [prefix])
  return (
    <form
      class="people-find"
      onSubmit={(event) => {
        event.preventDefault()
        const [first] = found ?? []
        if (!first) return
        if (onFirst) onFirst(first)
        else navigate(to(first))
      }}
    >
      <TextField
        label={label}
        hint={hint}
        error={fault}
        value={text}
        onText={setText}
        input={{ maxLength: 21, autocapitalize: 'none', spellcheck: false, autocomplete: 'off' }}
      />
      <div role="status">
        {found?.length === 0 && <p>{said.nobodyFound}</p>}
        {found && found.length > 0 && <PeopleList people={found} {...(act ? { act } : {})} />}
      </div>
    </form>
  )
}
