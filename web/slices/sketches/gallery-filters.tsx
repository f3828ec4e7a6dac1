// What narrows the gallery and in which order it hangs. Everything chosen stands in the address.
import { useId } from 'preact/hooks'
import { sizes } from '#contract/limits'
import { workKinds } from '#sketch/kinds'
import { sketchesLines } from '#words/sketches-lines'
import { navigate } from '../../bedrock/router.ts'
import { mayMove } from '../../bedrock/theme.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import '../../kit/field.css'
import { drawnSeed, galleryAddress, type Shown } from './gallery-address.ts'

const said = sketchesLines.gallery

interface Props {
  readonly shown: Shown
  readonly live: boolean
  readonly onLive: (live: boolean) => void
}

/** The ledge of tools above the gallery. */
export function GalleryFilters({ shown, live, onLive }: Props) {
  const id = useId()
  const go = (next: Shown): void => navigate(galleryAddress(next))
  const { seed, line: _line, ...narrowed } = shown
  return (
    <div class="gallery-ledge">
      <label class="gallery-kind">
        <span class="label">{said.kind}</span>
        <select
          class="input"
          value={shown.kind ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { kind: _kind, ...others } = { ...narrowed, ...(seed === undefined ? {} : { seed }) }
            const kind = workKinds.find((one) => one === value)
            go(kind === undefined ? others : { ...others, kind })
          }}
        >
          <option value="">{said.every}</option>
          {workKinds.map((kind) => (
            <option key={kind} value={kind}>
              {sketchesLines.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <Choice
        legend={said.order}
        options={[
          { value: 'newest', label: said.newest },
          { value: 'drawn', label: said.drawn },
        ]}
        value={seed === undefined ? 'newest' : 'drawn'}
        onChoose={(order) => go(order === 'newest' ? narrowed : { ...narrowed, seed: drawnSeed() })}
      />
      {seed !== undefined && (
        <form
          class="gallery-seed"
          onSubmit={(event) => {
            event.preventDefault()
            const typed = new FormData(event.currentTarget).get('seed')
            if (typeof typed === 'string' && typed.trim() !== '') go({ ...narrowed, seed: typed.trim() })
          }}
        >
          <label>
            <span class="label">{said.seed}</span>
            <input
              class="input"
              name="seed"
              key={seed}
              defaultValue={seed}
              maxLength={sizes.seedCharacters}
              title={said.seedMeans}
              spellcheck={false}
              autocomplete="off"
            />
          </label>
          <Button small kind="act" onClick={() => go({ ...narrowed, seed: drawnSeed() })}>
            {said.redraw}
          </Button>
        </form>
      )}
      <div class="gallery-live">
        <input
          id={id}
          type="checkbox"
          checked={live && mayMove()}
          disabled={!mayMove()}
          aria-describedby={`${id}-means`}
          onChange={({ currentTarget: { checked } }) => onLive(checked)}
        />
        <div>
          <label for={id}>{said.live}</label>
          <small id={`${id}-means`}>{mayMove() ? said.liveMeans : said.liveStill}</small>
        </div>
      </div>
    </div>
  )
}

/** [CODE-4.54] What it is narrowed to by tag, person or line, each with the way out. */
export function Narrowed({ shown, lineTitle }: { readonly shown: Shown; readonly lineTitle: string | null }) {
  const { tag, by, line, ...others } = shown
  const all = [
    tag === undefined ? null : { what: said.tag(tag), rest: { ...others, ...(by === undefined ? {} : { by }) } },
    by === undefined ? null : { what: said.by(by), rest: { ...others, ...(tag === undefined ? {} : { tag }) } },
    line === undefined || lineTitle === null ? null : { what: said.line(lineTitle), rest: others },
  ].filter((one) => one !== null)
  if (all.length === 0) return null
  return (
    <p class="gallery-narrowed">
      <span class="label">{said.only}</span>
      {all.map(({ what, rest }) => (
        <a key={what} href={galleryAddress(rest)} aria-label={said.drop(what)} class="gallery-only">
          <bdi>{what}</bdi> <span aria-hidden="true">×</span>
        </a>
      ))}
    </p>
  )
}
