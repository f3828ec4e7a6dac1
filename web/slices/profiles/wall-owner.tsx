// Whose wall it is: their picture, the name they go by and the name they sign in with, as the way to their page.
import { useEffect, useState } from 'preact/hooks'
import type { Person } from '#contract/people'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { Face } from '../../kit/face.tsx'
import './wall-owner.css'

/** The heading of a wall. Where their profile is not for whoever looks, it is the plain name. */
export function WallOwner({ person: { id, username } }: { readonly person: Person }) {
  const [goesBy, setGoesBy] = useState('')
  useEffect(() => {
    let here = true
    setGoesBy('')
    api('GET /api/people/:username', { params: { username } }).then(
      ({ profile }) => here && setGoesBy(profile.display_name),
      () => {},
    )
    return () => {
      here = false
    }
  }, [username])
  return (
    <h1 class="wall-owner" tabIndex={-1}>
      <a href={`/people/${username}`} aria-label={words.friends.pageOf(goesBy === '' ? username : goesBy)}>
        <Face id={id} />
        {goesBy !== '' && <bdi class="wall-owner-name">{goesBy}</bdi>}
        <bdi class={goesBy === '' ? 'wall-owner-name' : 'wall-owner-at'}>@{username}</bdi>
      </a>
    </h1>
  )
}
