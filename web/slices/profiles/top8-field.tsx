// The eight that come first: taken from those whom one follows, put in order by dragging or by the arrow keys.
import { useEffect, useRef, useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import type { FrontPerson } from '#contract/profiles'
import type { Person } from '#contract/people'
import { words } from '#words/index'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { PersonName } from '../../kit/person-name.tsx'
import { peopleOn } from '../friends/people-of-mine.ts'
import './top8-field.css'

const said = words.profiles.first

interface Props {
  readonly people: readonly FrontPerson[]
  readonly onPeople: (people: readonly FrontPerson[]) => void
}

/** The rows, and below them whom one may add. */
export function Top8Field({ people, onPeople }: Props) {
  const [followed, setFollowed] = useState<readonly Person[] | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [told, setTold] = useState('')
  const [held, setHeld] = useState<number | null>(null)
  const list = useRef<HTMLOListElement>(null)
  useEffect(
    () => void peopleOn('following').then(setFollowed, (error: unknown) => setFault(asFailure(error).message)),
    [],
  )
  const move = (from: number, to: number): void => {
    const one = people[from]
    if (!one || to < 0 || to >= people.length || from === to) return
    onPeople(people.toSpliced(from, 1).toSpliced(to, 0, one))
    setTold(said.moved(one.person.username, to + 1))
  }
  const placeAt = (y: number): number => {
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect())
    const before = rows.findIndex(({ top, height }) => y < top + height)
    return before < 0 ? rows.length - 1 : before
  }
  const placeOf = (id: number): number => people.findIndex(({ person }) => person.id === id)
  const others = (followed ?? []).filter(({ id }) => placeOf(id) < 0)
  return (
    <fieldset class="top8">
      <legend class="label">{words.profiles.top8}</legend>
      <p class="field-hint">{people.length > 1 ? `${said.what} ${said.hint}` : said.what}</p>
      <ol ref={list} class="top8-list">
        {people.map(({ person, display_name }, at) => (
          <li key={person.id} data-held={held === person.id}>
            <button
              type="button"
              class="top8-grip"
              aria-label={said.grip(person.username, at + 1)}
              onKeyDown={(event) => {
                const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
                if (!step) return
                event.preventDefault()
                move(at, at + step)
              }}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId)
                setHeld(person.id)
              }}
              onPointerMove={(event) => held === person.id && move(at, placeAt(event.clientY))}
              onPointerUp={() => setHeld(null)}
              onPointerCancel={() => setHeld(null)}
            >
              {at + 1}
            </button>
            <PersonName id={person.id} username={display_name || person.username} />
            <Button
              small
              kind="quiet"
              aria-label={said.drop(person.username)}
              onClick={() => onPeople(people.filter(({ person: { id } }) => id !== person.id))}
            >
              ×
            </Button>
          </li>
        ))}
      </ol>
      <p class="unseen" role="status">
        {told}
      </p>
      {fault && <p class="field-error">{fault}</p>}
      {followed?.length === 0 && (
        <p>
          {said.nobody} <a href="/people">{words.friends.place}</a>
        </p>
      )}
      {others.length > 0 && people.length < sizes.topPeople && (
        <Field label={said.add}>
          {(control) => (
            <select
              class="input"
              {...control}
              value=""
              onChange={(event) => {
                const person = others.find(({ id }) => id === Number(event.currentTarget.value))
                if (person) onPeople([...people, { person, display_name: '' }])
              }}
            >
              <option value="">{said.choose}</option>
              {others.map(({ id, username }) => (
                <option key={id} value={id}>
                  {username}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </fieldset>
  )
}
