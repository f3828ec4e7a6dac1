// One picture as large as the window lets it be, with its words, and those that stand beside it.
import { useLayoutEffect } from 'preact/hooks'
import { words } from '#words/index'
import { Dialog } from './dialog.tsx'
import './large-picture.css'

const said = words.kit.picture

/** A picture and where it is. */
export interface Enlarged {
  readonly file: string
  readonly alt: string
  readonly caption: string
  readonly url: string
  /** Its first frame, for whoever wants it still. */
  readonly stillUrl: string | null
  readonly width: number | null
  readonly height: number | null
}

interface Props {
  /** Those of one thing, in their order. */
  readonly pictures: readonly Enlarged[]
  /** The one to be shown; `null` shows none. */
  readonly file: string | null
  readonly onFile: (file: string | null) => void
}

/** The picture; arrows lead to its neighbours, Esc back to where it stands. */
export function LargePicture({ pictures, file, onFile }: Props) {
  const at = pictures.findIndex((picture) => picture.file === file)
  const shown = pictures[at]
  const neighbours = { before: pictures[at - 1], after: pictures[at + 1] }
  // Before the next picture can be seen, so that a key pressed then does not count from the last one.
  useLayoutEffect(() => {
    if (!shown) return undefined
    const keys = ({ key }: KeyboardEvent): void => {
      const next = key === 'ArrowLeft' ? neighbours.before : key === 'ArrowRight' ? neighbours.after : undefined
      if (next) onFile(next.file)
    }
    addEventListener('keydown', keys)
    return () => removeEventListener('keydown', keys)
  }, [shown?.file])
  const named = shown?.alt || shown?.caption || said.picture
  return (
    <Dialog open={shown !== undefined} onClose={() => onFile(null)} title={named} titleUnseen>
      {shown && (
        <figure class="large-picture">
          <picture>
            {shown.stillUrl && <source media="(prefers-reduced-motion: reduce)" srcset={shown.stillUrl} />}
            <img
              key={shown.file}
              src={shown.url}
              alt={shown.alt}
              width={shown.width ?? undefined}
              height={shown.height ?? undefined}
            />
          </picture>
          <figcaption data-alone={pictures.length === 1}>
            <Beside name={said.before} sign="←" to={neighbours.before} onFile={onFile} />
            <span dir="auto">{shown.caption || shown.alt}</span>
            <Beside name={said.after} sign="→" to={neighbours.after} onFile={onFile} />
          </figcaption>
        </figure>
      )}
    </Dialog>
  )
}

interface BesideProps {
  readonly name: string
  readonly sign: string
  readonly to: Enlarged | undefined
  readonly onFile: Props['onFile']
}

/** The way to a neighbour; it stays where there is none, so that it neither moves under the finger nor loses the focus. */
function Beside({ name, sign, to, onFile }: BesideProps) {
  return (
    <button
      type="button"
      class="large-picture-beside"
      aria-label={name}
      aria-disabled={to === undefined}
      onClick={() => to && onFile(to.file)}
    >
      {sign}
    </button>
  )
}
