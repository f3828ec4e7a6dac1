// The page of `/codeground/:name` and `/codeground/new/:kind?`: opens the sketch, or says why it is not there.
import { useEffect, useRef, useState } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'
import { words } from '#words/index'
import { asFailure } from '../../../bedrock/api-failure.ts'
import type { PageProps } from '../../../bedrock/registry.ts'
import { place, readdress } from '../../../bedrock/router.ts'
import { person } from '../../../bedrock/session.ts'
import { ComeIn } from '../../../kit/come-in.tsx'
import { forRoom } from '../meant-room.ts'
import { benchOf } from '../named.ts'
import { BenchView } from './bench-view.tsx'
import { openBench } from './open-bench.ts'
import type { Bench } from './bench.ts'
import './editor.css'
import './console/console.css'
import './bench-forms.css'
import './bench-narrow.css'

const said = codegroundLines.page

/** The editor in its page. */
export function EditorPage({ params: { name = 'new', kind } }: PageProps) {
  const [bench, setBench] = useState<Bench | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const held = useRef<Bench | null>(null)
  const search = place.value.search
  const stranger = person.value === null
  useEffect(() => {
    // It is the one that was new a moment ago, and now has a name.
    if (held.current && held.current.keeping.own.peek()?.name === name) return
    let here = true
    held.current?.leave()
    held.current = null
    setBench(null)
    setFault(null)
    if (name !== 'new' && stranger) return
    openBench(name, kind, new URLSearchParams(search)).then(
      (opened) => {
        if (!here) return opened.leave()
        held.current = opened
        setBench(opened)
      },
      (error: unknown) => here && setFault(asFailure(error).message),
    )
    return () => {
      here = false
    }
  }, [name, kind, search, stranger])
  useEffect(() => () => held.current?.leave(), [])
  const now = bench?.keeping.own.value?.name
  useEffect(() => {
    if (now === undefined || name !== 'new') return
    readdress(forRoom(benchOf(now), search))
  }, [now])

  if (bench) return <BenchView bench={bench} />
  return (
    <>
      <h1 class="unseen" tabIndex={-1}>
        {words.sketches.place}
      </h1>
      {fault !== null ? (
        <div class="bench-none">
          <p class="field-error" role="alert">
            {fault}
          </p>
          <p>
            <a href="/gallery">{said.back}</a>
          </p>
        </div>
      ) : name !== 'new' && stranger ? (
        <ComeIn of={said.theirs} />
      ) : (
        <p role="status">{said.loading}</p>
      )}
    </>
  )
}
