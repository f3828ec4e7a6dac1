// The page of those who keep order: objections, people, what was done, the door and the words.
import { useEffect, useRef } from 'preact/hooks'
import { words } from '#words/index'
import { moderationLines } from '#words/moderation-lines'
import { type PageProps, registerShortcuts } from '../../bedrock/registry.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { Title } from '../../kit/title.tsx'
import { FindPeople } from '../friends/find-people.tsx'
import { JudgedList } from './judged-list.tsx'
import { startLineKeys } from './line-keys.ts'
import { OnePerson } from './one-person.tsx'
import { Switches } from './switches.tsx'
import { WordFilters } from './word-filters.tsx'
import './moderation.css'
import '../friends/friends.css'

const { page: said } = moderationLines
const listed = (id: string, keys: string, label: string) => ({
  id: `moderation-${id}`,
  keys,
  label: () => label,
  group: () => said.keys.group,
})

/** The page of `/moderation`, and of one person there. */
export function Page({ params: { username } }: PageProps) {
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => (page.current ? startLineKeys(page.current) : undefined), [])
  useEffect(() => registerShortcuts(listed('next', 'j', said.keys.next), listed('before', 'k', said.keys.before)), [])
  return (
    <div class="order" ref={page}>
      <Title text={words.moderation.place} />
      {username === undefined ? <Everybody /> : <OnePerson key={username} username={username} />}
    </div>
  )
}

const Everybody = () => (
  <>
    <p class="page-lead quiet">{said.lead}</p>
    <p class="order-ways">
      <a href="/reports">{said.reports}</a>
      <a href="/docket">{said.docket}</a>
    </p>
    <JudgedList appealed title={said.objections} empty={said.noObjections} />
    <FindPeople
      label={said.find}
      hint={said.findHint}
      to={({ username }) => `/moderation/${username}`}
      act={({ username }) => (
        <ButtonLink small href={`/moderation/${username}`} kind="plain">
          {said.pick} <span class="unseen">{username}</span>
        </ButtonLink>
      )}
    />
    <JudgedList title={said.past} empty={said.nobodyYet} />
    <Switches />
    <WordFilters />
  </>
)
