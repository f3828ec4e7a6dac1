// Somebody's page of words: who they are, whom they put first, and their guestbook.
import { useEffect, useState } from 'preact/hooks'
import type { Profile } from '#contract/profiles'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import type { PageProps } from '../../bedrock/registry.ts'
import { person as me } from '../../bedrock/session.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { PersonName } from '../../kit/person-name.tsx'
import { Title } from '../../kit/title.tsx'
import { TieActs } from '../friends/tie-acts.tsx'
import { Guestbook } from '../guestbook/guestbook.tsx'
import { SketchesOfPerson } from '../sketches/sketches-of-person.tsx'
import { ProfileHead } from './profile-head.tsx'

const said = words.profiles

/** The page of whoever the address names. */
export function PersonPage({ params: { username = '' } }: PageProps) {
  const [profile, setProfile] = useState<Profile | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    let here = true
    setProfile(null)
    setFault(null)
    api('GET /api/people/:username', { params: { username } }).then(
      (answer) => here && setProfile(answer.profile),
      (error: unknown) => {
        const failure = asFailure(error)
        if (here) setFault(failure.code === 'NOT_FOUND' ? said.nobody : failure.message)
      },
    )
    return () => {
      here = false
    }
  }, [username])
  if (!profile)
    return (
      <>
        <Title text={username} />
        <p role="status">{fault ?? said.loading}</p>
      </>
    )
  return (
    <>
      <Title text={profile.display_name || profile.person.username} />
      <ProfileHead profile={profile} />
      <p class="profile-ways">
        <ButtonLink href={`/@${profile.person.username}`}>{said.wall}</ButtonLink>
        {(profile.has_journal || profile.is_own) && (
          <ButtonLink href={profile.has_journal ? `/@${profile.person.username}/journal` : '/journal'}>
            {words.journal.place}
          </ButtonLink>
        )}
        {(profile.has_pages || profile.is_own) && (
          <ButtonLink href={profile.has_pages ? `/@${profile.person.username}/pages` : '/pages'}>
            {words.homepages.place}
          </ButtonLink>
        )}
        {profile.is_own && (
          <ButtonLink kind="act" href="/profile">
            {said.change}
          </ButtonLink>
        )}
        {me.value !== null && !profile.is_own && (
          <ButtonLink href={`/direct/${profile.person.username}`}>{words.direct.write}</ButtonLink>
        )}
        <TieActs person={profile.person} away="/" small={false} />
      </p>
      {profile.top8.items.length > 0 && (
        <section class="profile-part" aria-labelledby="first-of-all">
          <h2 id="first-of-all">{said.top8}</h2>
          <ol class="profile-first">
            {profile.top8.items.map(({ person, display_name }) => (
              <li key={person.id}>
                <a href={`/${me.value === null ? '@' : 'people/'}${person.username}`}>
                  <PersonName id={person.id} username={display_name || person.username} />
                </a>
              </li>
            ))}
          </ol>
        </section>
      )}
      <SketchesOfPerson username={profile.person.username} />
      <Guestbook username={profile.person.username} own={profile.is_own} />
    </>
  )
}
