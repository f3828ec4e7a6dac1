// Whose wall it is: their picture, the name they go by and the name they sign in with, as the way to their page; and their anthem, once it is pressed.
import { useEffect, useState } from 'preact/hooks'
import type { Person } from '#contract/people'
import type { Profile } from '#contract/profiles'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { Face } from '../../kit/face.tsx'
import { AnthemButton } from './anthem-button.tsx'
import './wall-owner.css'

interface Props {
  readonly person: Person
  /** Their profile is for whoever looks. */
  readonly shown: boolean
}

/** The heading of a wall. Where their profile is not for whoever looks, it is the plain name. */
export function WallOwner({ person: { id, username }, shown }: Props) {
  const [profile, setProfile] = useState<Profile | null>(null)
  useEffect(() => {
    let here = true
    setProfile(null)
    if (!shown) return undefined
    api('GET /api/people/:username', { params: { username } }).then(
      (answer) => here && setProfile(answer.profile),
      () => {},
    )
    return () => {
      here = false
    }
  }, [username, shown])
  const goesBy = profile?.display_name ?? ''
  const named = (
    <>
      <Face id={id} />
      {goesBy !== '' && <bdi class="wall-owner-name">{goesBy}</bdi>}
      <bdi class={goesBy === '' ? 'wall-owner-name' : 'wall-owner-at'}>@{username}</bdi>
    </>
  )
  return (
    <>
      <h1 class="wall-owner" tabIndex={-1}>
        {shown ? (
          <a
            class="wall-owner-whole"
            href={`/people/${username}`}
            aria-label={words.friends.pageOf(goesBy === '' ? username : goesBy)}
          >
            {named}
          </a>
        ) : (
          <span class="wall-owner-whole">{named}</span>
        )}
      </h1>
      {profile && <AnthemButton profile={profile} />}
    </>
  )
}
