// One's people, and the directory of everybody: a search by name, whom one follows, who follows one, and whom one keeps away.
import { useEffect, useState } from 'preact/hooks'
import type { Person } from '#contract/people'
import { words } from '#words/index'
import { place } from '../../bedrock/router.ts'
import { useSection } from '../../bedrock/use-section.ts'
import { Button } from '../../kit/button.tsx'
import { Title } from '../../kit/title.tsx'
import { type Change, changeTie } from './change-tie.ts'
import { Directory } from './directory.tsx'
import { directoryAddress, directoryAsked } from './directory-address.ts'
import { FindPeople } from './find-people.tsx'
import { PeopleList } from './people-list.tsx'
import { type People, peopleOfMine } from './people-of-mine.ts'
import { strangers } from './strangers.ts'
import './friends.css'

const said = words.friends
/** The way from the settings of the doorbell leads there, also where nobody is on it yet. */
const mutedPart = 'muted'

/** The page: one's own people, or the directory, as its address says. */
export function Page() {
  const asked = directoryAsked(place.value.search)
  return (
    <>
      <Title text={said.title} />
      <nav class="people-ways" aria-label={said.directory.ways}>
        <a href="/people" aria-current={asked === null ? 'page' : undefined}>
          {said.directory.yours}
        </a>
        <a href={directoryAddress(null)} aria-current={asked === null ? undefined : 'page'}>
          {said.directory.everybody}
        </a>
      </nav>
      {asked === null ? <OwnPeople /> : <Directory key={asked.seed} seed={asked.seed} />}
    </>
  )
}

function OwnPeople() {
  const [people, setPeople] = useState<People | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const load = (): void => void peopleOfMine().then(setPeople, (error: Error) => setFault(error.message))
  useEffect(load, [])
  useSection(people !== null)
  const act = (what: Change, label: string, name: (username: string) => string) => (person: Person) => (
    <Button
      small
      kind="quiet"
      aria-label={name(person.username)}
      onClick={() => void changeTie(what, person, load).then(load)}
    >
      {label}
    </Button>
  )
  return (
    <>
      <p class="page-lead quiet">{said.lead}</p>
      <FindPeople />
      {people ? (
        <>
          <Part title={said.following}>
            {people.following.length === 0 ? (
              <p>{said.noneFollowing}</p>
            ) : (
              <>
                <a class="people-wall" href="/signal">
                  {words.signal.fromPeople}
                </a>
                <PeopleList people={people.following} act={act('unfollow', said.stop, said.stopFor)} />
              </>
            )}
          </Part>
          {strangers(people).length > 0 && (
            <Part title={said.here}>
              <PeopleList people={strangers(people)} act={act('follow', said.follow, said.followNow)} />
            </Part>
          )}
          {people.followers.length > 0 && (
            <Part title={said.followers}>
              <PeopleList people={people.followers} />
            </Part>
          )}
          {(people.mutes.length > 0 || place.value.hash === mutedPart) && (
            <Part title={said.muted} id={mutedPart}>
              {people.mutes.length === 0 ? (
                <p>{said.noneMuted}</p>
              ) : (
                <PeopleList people={people.mutes} act={act('unmute', said.hear, said.unmute)} />
              )}
            </Part>
          )}
          {people.blocks.length > 0 && (
            <Part title={said.blocked}>
              <ul class="people-list">
                {people.blocks.map((person) => (
                  <li key={person.id}>
                    <bdi class="people-name">{person.username}</bdi>
                    {act('unblock', said.unblock, said.unblockFor)(person)}
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </>
      ) : (
        <p role="status">{fault ?? said.loading}</p>
      )}
    </>
  )
}

interface PartProps {
  readonly title: string
  /** By which an address leads to it. */
  readonly id?: string
  readonly children: preact.ComponentChildren
}

const Part = ({ title, id, children }: PartProps) => (
  <section class="people-part">
    <h2 id={id} tabIndex={id ? -1 : undefined}>
      {title}
    </h2>
    {children}
  </section>
)
