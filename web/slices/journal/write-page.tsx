// Where one writes an entry: what is there already is fetched first, and what this browser holds of it comes on top.
import { useEffect, useState } from 'preact/hooks'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import type { PageProps } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'
import { Title } from '../../kit/title.tsx'
import { WriteForm } from './write-form.tsx'
import { openWriting } from './open-writing.ts'
import type { Writing } from './writing.ts'
import './journal.css'

const said = words.journal

/** The page of `/journal/:id`, where `new` is an entry that does not exist yet. */
export function WritePage({ params: { id = 'new' } }: PageProps) {
  const [writing, setWriting] = useState<Writing | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const me = person.value
  useEffect(() => {
    if (!me || writing?.entry.peek()?.id === Number(id)) return undefined
    let here = true
    setFault(null)
    setWriting(null)
    const fetched =
      id === 'new' ? Promise.resolve(null) : api('GET /api/me/journal/:id', { params: { id: Number(id) } })
    fetched.then(
      (answer) => here && setWriting(openWriting(me.id, answer?.entry ?? null)),
      (error: unknown) => {
        const failure = asFailure(error)
        const gone = failure.code === 'NOT_FOUND' || failure.code === 'VALIDATION'
        if (here) setFault(gone ? said.read.noEntry : failure.message)
      },
    )
    return () => {
      here = false
    }
  }, [id, me?.id])
  useEffect(() => () => writing?.leave(), [writing])
  return (
    <>
      <Title text={said.place} />
      {writing ? <WriteForm writing={writing} /> : <p role="status">{fault ?? said.read.loading}</p>}
    </>
  )
}
