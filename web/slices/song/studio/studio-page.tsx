// The page of `/song/:name` and `/song/new`: opens the song, or says why it is not there.
import { useEffect, useRef, useState } from 'preact/hooks'
import { songStudioLines } from '#words/song-studio-lines'
import { words } from '#words/index'
import { asFailure } from '../../../bedrock/api-failure.ts'
import type { PageProps } from '../../../bedrock/registry.ts'
import { place, readdress } from '../../../bedrock/router.ts'
import { ButtonLink } from '../../../kit/button.tsx'
import { notify } from '../../../kit/toast.tsx'
import { putMusicAway } from '../../../sound/sound.ts'
import { keepOpen } from '../keep-song.ts'
import { openSound } from '../sound-of.ts'
import { type OpenedSong, openSong } from './open-song.ts'
import { createOwnStudio, type OwnStudio } from './state/own-studio.ts'
import { StudioView } from './studio-view.tsx'
import './studio.css'
import './panels.css'

const said = songStudioLines.page

/** What nobody has changed yet has no name. */
const addressOf = ({ lamp, name, keeping }: OwnStudio): string =>
  lamp.value === 'fresh' && keeping.value.own.value === null ? 'new' : name.value

/** The studio in its page. */
export function StudioPage({ params: { name = 'new' } }: PageProps) {
  const [studio, setStudio] = useState<OwnStudio | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const held = useRef<OwnStudio | null>(null)
  /** The address that was given last to the one that is open; by now it may have earned another. */
  const given = useRef<string | null>(null)
  const search = place.value.search
  const show = (opened: OpenedSong): void => {
    held.current = createOwnStudio(opened, openSound)
    setStudio(held.current)
    if (opened.foundAgain) notify(said.foundAgain)
  }
  useEffect(() => {
    // It is the one that is open, and has just got its address.
    if (held.current && search === '' && (name === given.current || name === addressOf(held.current))) return
    let here = true
    given.current = null
    held.current?.leave()
    held.current = null
    setStudio(null)
    setFault(null)
    openSong(name, new URLSearchParams(search)).then(
      (opened) => {
        if (!here) return opened?.keeping.leave()
        if (opened) show(opened)
        else setFault(said.gone)
      },
      (error: unknown) => here && setFault(asFailure(error).message),
    )
    return () => {
      here = false
    }
  }, [name, search])
  useEffect(() => {
    putMusicAway()
    return () => {
      held.current?.leave()
      keepOpen(null)
    }
  }, [])
  const keeping = studio?.keeping.value
  useEffect(() => {
    if (keeping) keepOpen(keeping)
  }, [keeping])
  const address = studio ? addressOf(studio) : undefined
  useEffect(() => {
    if (address === undefined || address === name) return
    given.current = address
    readdress(`/song/${address}`)
  }, [address])

  if (studio) return <StudioView studio={studio} />
  return (
    <>
      <h1 class="unseen" tabIndex={-1}>
        {words.song.place}
      </h1>
      {fault !== null ? (
        <div class="studio-gone">
          <p class="field-error" role="alert">
            {fault}
          </p>
          <ButtonLink kind="make" href="/song/new">
            {said.begin}
          </ButtonLink>
        </div>
      ) : (
        <p role="status">{said.loading}</p>
      )}
    </>
  )
}
