// The page of `/song` and `/song/:name`: a new song or the last one, or the one of this name that this browser keeps.
import { useEffect, useRef, useState } from 'preact/hooks'
import { songStudioLines } from '#words/song-studio-lines'
import { words } from '#words/index'
import type { PageProps } from '../../../bedrock/registry.ts'
import { readdress } from '../../../bedrock/router.ts'
import { Button } from '../../../kit/button.tsx'
import { openSound } from '../sound-of.ts'
import { freshSong, keepNow, openSong } from './open-song.ts'
import { createStudio, type Studio } from './state/studio.ts'
import { StudioView } from './studio-view.tsx'
import './studio.css'
import './panels.css'

const said = songStudioLines.page

/** What nobody has changed yet has no name. */
const addressOf = ({ kept, name }: Studio): string => (kept.value === 'fresh' ? 'new' : name.value)

/** The studio in its page. */
export function StudioPage({ params: { name } }: PageProps) {
  const [studio, setStudio] = useState<Studio | null>(null)
  const [gone, setGone] = useState(false)
  const held = useRef<Studio | null>(null)
  const show = (first: ReturnType<typeof freshSong>): void => {
    held.current?.leave()
    held.current = createStudio({ ...first, keep: keepNow, open: openSound })
    setStudio(held.current)
    setGone(false)
  }
  useEffect(() => {
    // It is the one that is open, and has just got its address.
    if (name !== undefined && held.current && addressOf(held.current) === name) return
    const found = openSong(name)
    if (found) show(found)
    else {
      held.current?.leave()
      held.current = null
      setStudio(null)
      setGone(true)
    }
  }, [name])
  useEffect(() => () => held.current?.leave(), [])
  const address = studio ? addressOf(studio) : undefined
  useEffect(() => {
    if (address !== undefined && address !== name) readdress(`/song/${address}`)
  }, [address])

  if (studio) return <StudioView studio={studio} />
  return (
    <>
      <h1 class="unseen" tabIndex={-1}>
        {words.song.place}
      </h1>
      {gone ? (
        <div class="studio-gone">
          <p class="field-error" role="alert">
            {said.gone}
          </p>
          <Button kind="make" onClick={() => show(freshSong())}>
            {said.begin}
          </Button>
        </div>
      ) : (
        <p role="status">{said.loading}</p>
      )}
    </>
  )
}
