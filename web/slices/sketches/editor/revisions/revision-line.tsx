// One kept revision: when it was kept, and what one may do with it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'
import { Button } from '../../../../kit/button.tsx'
import { fromNow } from '../../../../kit/when.ts'
import type { Revision } from './kept-revisions.ts'

const said = codegroundLines.history

interface Props {
  readonly one: Revision
  /** Others see this one. */
  readonly shown: boolean
  readonly newest: boolean
  readonly onCompare: () => void
  readonly onTake: () => void
  readonly onPublish: () => void
  readonly onRemove: () => void
}

/** What was published stays, and the newest; any other goes once it was asked twice. */
export function RevisionLine({ one, shown, newest, onCompare, onTake, onPublish, onRemove }: Props) {
  const [asked, setAsked] = useState(false)
  const answer = useRef<HTMLSpanElement>(null)
  const came = useRef(false)
  useLayoutEffect(() => {
    // Whoever pressed a key goes on where the question stands, and back.
    if (came.current) answer.current?.querySelector<HTMLElement>(asked ? 'button' : 'button:last-of-type')?.focus()
    came.current = true
  }, [asked])
  const name = said.revision(one.number)
  const act = (label: string, press: () => void) => (
    <Button small kind="quiet" aria-label={`${label}, ${name}`} onClick={press}>
      {label}
    </Button>
  )
  return (
    <li class="revision">
      <span>
        <b>{name}</b>{' '}
        <span class="quiet">
          {fromNow(one.created_at)}
          {one.published && ` · ${shown ? said.shown : said.published}`}
        </span>
      </span>
      <span ref={answer} class="revision-acts">
        {asked ? (
          <>
            <span>{said.removeMeans}</span>
            {act(said.keepIt, () => setAsked(false))}
            <Button small kind="danger" aria-label={`${said.removeIt}, ${name}`} onClick={onRemove}>
              {said.removeIt}
            </Button>
          </>
        ) : (
          <>
            {act(said.compare, onCompare)}
            {act(said.take, onTake)}
            {!shown && act(said.publish, onPublish)}
            {!one.published && !newest && act(said.remove, () => setAsked(true))}
          </>
        )}
      </span>
    </li>
  )
}
