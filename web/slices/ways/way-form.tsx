// The form by which a short way is laid, or led elsewhere.
import { useEffect, useRef, useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import type { Way, WayTarget } from '#contract/ways'
import { waysLines } from '#words/ways-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { Field, TextField } from '../../kit/field.tsx'
import { notify } from '../../kit/toast.tsx'
import type { Ends } from './use-ways.ts'

const said = waysLines
const keyOf = ({ kind, of }: WayTarget): string => `${kind} ${of ?? ''}`

interface Props {
  readonly choices: readonly Ends[]
  /** The one that is to lead elsewhere; null for a new one. */
  readonly changed: Way | null
  readonly onDone: () => void
}

/** The form; its word is fixed while a way that is there is led elsewhere. */
export function WayForm({ choices, changed, onDone }: Props) {
  const [slug, setSlug] = useState(changed?.slug ?? '')
  const [chosen, setChosen] = useState(keyOf(changed?.to ?? { kind: 'wall', of: null }))
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Whoever pressed in the list goes on here.
    if (changed) head.current?.focus()
  }, [])
  async function lay(): Promise<void> {
    const to = choices.flatMap(({ ends }) => ends).find((end) => keyOf(end.to) === chosen)?.to
    if (!to) return setFault(said.chooseEnd)
    setBusy(true)
    try {
      const { way } = await api('PUT /api/me/ways/:slug', { params: { slug: slug.trim().toLowerCase() }, body: { to } })
      notify(said.laidNow(way.slug))
      onDone()
    } catch (error) {
      setFault(asFailure(error).message)
      setBusy(false)
    }
  }
  return (
    <form
      class="way-form"
      onSubmit={(event) => {
        event.preventDefault()
        void lay()
      }}
    >
      <h2 ref={head} class="way-head" tabIndex={-1}>
        {changed ? said.change(changed.slug) : said.lay}
      </h2>
      {!changed && (
        <TextField
          label={said.slug}
          hint={said.slugHint}
          error={fault}
          value={slug}
          onText={setSlug}
          input={{ maxLength: sizes.waySlugMax, autocapitalize: 'none', spellcheck: false, autocomplete: 'off' }}
        />
      )}
      <Field label={said.to} error={changed ? fault : undefined}>
        {(control) => (
          <select class="input" {...control} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            {choices.map(({ group, ends }) => {
              const options = ends.map(({ to, label }) => (
                <option key={keyOf(to)} value={keyOf(to)}>
                  {label}
                </option>
              ))
              return group === null ? (
                options
              ) : (
                <optgroup key={group} label={group}>
                  {options}
                </optgroup>
              )
            })}
          </select>
        )}
      </Field>
      <p class="way-acts">
        <Button kind="make" type="submit" busy={busy} disabled={slug.trim() === ''}>
          {changed ? said.keep : said.lay}
        </Button>
        {changed && <Button onClick={onDone}>{said.stop}</Button>}
      </p>
    </form>
  )
}
