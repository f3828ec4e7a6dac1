// A sketch or a song on the wall: one of one's own that is published, or any whose address one has.
import { useEffect, useState } from 'preact/hooks'
import type { ModuleOf } from '#contract/modules'
import { sizes } from '#contract/limits'
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { Button } from '../../../kit/button.tsx'
import { TextField } from '../../../kit/field.tsx'
import { sketchAt } from '../../sketches/address-of-sketch.ts'
import { seenSketch } from '../../sketches/known-sketches.ts'
import { pageOf, titleOf } from '../../sketches/named.ts'
import { usePublished } from '../../sketches/use-published.ts'
import { ModuleTitle } from './module-title.tsx'

const said = sketchesLines.wall
const input = { maxLength: sizes.webAddressCharacters, spellcheck: false, autocapitalize: 'none' } as const

interface Props {
  readonly module: ModuleOf<'sketch'>
  readonly write: (module: ModuleOf<'sketch'>) => void
}

/** [CODE-4.66] The fields. */
export function SketchForm({ module, write }: Props) {
  const [address, setAddress] = useState('')
  const [fault, setFault] = useState<string | undefined>(undefined)
  const [newest, setNewest] = useState<number | null>(null)
  const own = usePublished()
  const { content } = module
  useEffect(() => {
    let here = true
    setNewest(null)
    if (content.sketch !== '')
      seenSketch(content.sketch).then(
        ({ sketch }) => here && setNewest(sketch.revision),
        () => {},
      )
    return () => {
      here = false
    }
  }, [content.sketch])
  /** The revision that is published at the moment stays. */
  async function take(name: string, revision?: number): Promise<void> {
    try {
      const { sketch, revision: found } = await seenSketch(name, revision)
      setFault(undefined)
      write({
        ...module,
        content: { ...content, sketch: name, revision: found.number, title: content.title || titleOf(sketch) },
      })
    } catch {
      setFault(said.notThere)
    }
  }
  const written = (text: string): void => {
    setAddress(text)
    setFault(undefined)
    const meant = text.trim()
    if (meant === '') return
    const found = sketchAt(meant.startsWith('/') ? `${location.origin}${meant}` : meant, location.origin)
    if (found) void take(found.name, found.revision)
    else setFault(`${said.notOne}${location.origin}${pageOf('abcdefghijkl')}`)
  }
  return (
    <>
      {own !== null && own.length === 0 && <p class="field-hint">{said.none}</p>}
      {own !== null && own.length > 0 && (
        <label class="field">
          <span class="label">{said.own}</span>
          <select
            class="input"
            value={own.some(({ name }) => name === content.sketch) ? content.sketch : ''}
            onChange={({ currentTarget: { value } }) => value !== '' && void take(value)}
          >
            <option value="">{said.choose}</option>
            {shelvesOf(own).map(({ label, works }) => (
              <optgroup key={label} label={label}>
                {works.map((work) => (
                  <option key={work.name} value={work.name}>
                    {titleOf(work)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      )}
      <TextField
        label={said.address}
        hint={said.addressHint}
        error={fault}
        value={address}
        input={input}
        onText={written}
      />
      {content.revision !== null && <p class="field-hint">{said.pinned(content.revision)}</p>}
      {content.revision !== null && newest !== null && newest > content.revision && (
        <Button small onClick={() => void take(content.sketch)}>
          {said.newest(newest)}
        </Button>
      )}
      <ModuleTitle module={module} write={write} />
      <TextField
        label={said.caption}
        optional
        value={content.caption}
        input={{ maxLength: sizes.captionCharacters }}
        onText={(caption) => write({ ...module, content: { ...content, caption } })}
      />
    </>
  )
}

/** Songs and sketches apart; no shelf on which nothing stands. */
const shelvesOf = (own: readonly Sketch[]) =>
  [
    { label: said.sketches, works: own.filter(({ kind }) => kind !== 'song') },
    { label: said.songs, works: own.filter(({ kind }) => kind === 'song') },
  ].filter(({ works }) => works.length > 0)
