// The revisions of a sketch that one may see, each with what changed in it, looked up when somebody asks.
import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import type { Static } from 'typebox'
import type { Revision as RevisionShape, Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { asFailure } from '../../bedrock/api-failure.ts'
import { person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { atTime, onDay } from '../../kit/when.ts'
import { DiffView } from './diff-view.tsx'
import { seenSketch } from './known-sketches.ts'
import { workPageOf } from './named.ts'
import { publishingOf } from './revision-to-publish.ts'
import { useRevisions } from './use-revisions.ts'

const said = sketchesLines.page
type Revision = Static<typeof RevisionShape>

interface Props {
  readonly sketch: Sketch
  readonly shown: number
  /** How what changed is shown, where it is not lines of code. */
  readonly Changes?: ComponentType<{ readonly before: string; readonly after: string; readonly label: string }>
}

/** [CODE-4.56] The newest first. */
export function Revisions({ sketch, shown, Changes = DiffView }: Props) {
  const { revisions, further, fault, more } = useRevisions(sketch.name)
  return (
    <section class="sketch-part" aria-labelledby="revisions">
      <h2 id="revisions">{said.revisions}</h2>
      {fault !== null && <p class="field-error">{fault}</p>}
      <ol class="sketch-revisions">
        {revisions.map((revision, at) => (
          <Line
            key={revision.number}
            sketch={sketch}
            revision={revision}
            before={revisions[at + 1] ?? null}
            here={revision.number === shown}
            current={revision.number === sketch.revision}
            Changes={Changes}
          />
        ))}
      </ol>
      {further && (
        <Button small onClick={more}>
          {said.more}
        </Button>
      )}
    </section>
  )
}

interface LineProps extends Required<Pick<Props, 'Changes'>> {
  readonly sketch: Sketch
  readonly revision: Revision
  readonly before: Revision | null
  readonly here: boolean
  readonly current: boolean
}

function Line({ sketch, revision, before, here, current, Changes }: LineProps) {
  const [texts, setTexts] = useState<readonly [string, string] | null>(null)
  const [open, setOpen] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const { name, maker } = sketch
  const { number, created_at, published } = revision
  const own = maker !== null && maker.id === person.value?.id
  const look = (): void => {
    setOpen(!open)
    if (open || texts || !before) return
    Promise.all([seenSketch(name, before.number), seenSketch(name, number)]).then(
      ([{ code: from }, { code: to }]) => setTexts([from, to]),
      (error: unknown) => setFault(asFailure(error).message),
    )
  }
  const label = `${said.changes}, ${said.revision(number)}`
  const act = `${open ? said.hideChanges : said.changes}, ${said.revision(number)}`
  return (
    <li class="sketch-revision" data-here={here}>
      <a href={workPageOf(sketch, number)} aria-current={here ? 'page' : undefined}>
        {said.revision(number)}
      </a>
      <span class="quiet">
        <time dateTime={created_at}>
          {onDay(created_at)}, {atTime(created_at)}
        </time>
        {current && ` · ${said.current}`}
        {!published && ` · ${said.unpublishedRevision}`}
      </span>
      {before ? (
        <Button small kind="quiet" aria-expanded={open} aria-label={act} onClick={look}>
          {open ? said.hideChanges : said.changes}
        </Button>
      ) : (
        number === 1 && <span class="quiet">{said.first}</span>
      )}
      {own && !current && (
        <a
          class="sketch-revision-publish"
          href={publishingOf(sketch, number)}
          aria-label={`${said.publish}, ${said.revision(number)}`}
        >
          {said.publish}
        </a>
      )}
      {open && texts && <Changes before={texts[0]} after={texts[1]} label={label} />}
      {open && fault !== null && <p class="field-error">{fault}</p>}
    </li>
  )
}
