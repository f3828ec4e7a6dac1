// One person on the page of those who keep order: what may be done about them, and what was.
import { useEffect, useState } from 'preact/hooks'
import type { Person } from '#contract/people'
import { moderationLines } from '#words/moderation-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { person as me } from '../../bedrock/session.ts'
import { ImposeForm } from './impose-form.tsx'
import { JudgedList } from './judged-list.tsx'

const { act: said, page } = moderationLines

/** Whoever is kept out is found by what was done to them. Throws `ApiFailure`. */
async function find(username: string): Promise<Person | null> {
  const same = (one: Person): boolean => one.username.toLowerCase() === username.toLowerCase()
  const around = await api('GET /api/people', { query: { prefix: username } })
  const found = around.items.find(same)
  if (found) return found
  const judged = await api('GET /api/sanctions', { query: { username } })
  return judged.items.map(({ person }) => person).find(same) ?? null
}

/** The form and the list. */
export function OnePerson({ username }: { readonly username: string }) {
  const [person, setPerson] = useState<Person | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    let here = true
    setPerson(null)
    setFault(null)
    find(username).then(
      (found) => {
        if (!here) return
        setPerson(found)
        if (!found) setFault(said.nobody)
      },
      (error: unknown) => here && setFault(asFailure(error).message),
    )
    return () => {
      here = false
    }
  }, [username])
  const name = person?.username ?? username
  return (
    <>
      <section class="order-part" aria-label={said.title}>
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <p class="order-ways">
          <a href="/moderation">{page.all}</a>
          <a href={`/people/${name}`}>{page.profile}</a>
        </p>
        {fault !== null && <p role="alert">{fault}</p>}
        {person && (person.id === me.value?.id ? <p>{said.yourself}</p> : <ImposeForm person={person} />)}
      </section>
      <JudgedList username={name} title={page.pastOf(name)} empty={page.nothingOf(name)} />
    </>
  )
}
