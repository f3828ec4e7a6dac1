// One's own home pages: for whom they are, every file, and what is new.
import { useEffect, useState } from 'preact/hooks'
import type { Audience } from '#contract/audience'
import { words } from '#words/index'
import { type ApiData, api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { person } from '../../bedrock/session.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Title } from '../../kit/title.tsx'
import { notify } from '../../kit/toast.tsx'
import { AddFiles } from './add-files.tsx'
import { BringZip } from './bring-zip.tsx'
import { FileLine } from './file-line.tsx'
import { writtenAt } from './paths.ts'
import './homepages.css'

const said = words.homepages.own
const audiences = ['me', 'mutuals', 'followers', 'everyone'] as const
const mebibytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1)

/** The page of `/pages`. */
export function OwnPage() {
  const [own, setOwn] = useState<ApiData<'GET /api/me/homepage'> | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  async function load(): Promise<void> {
    try {
      setOwn(await api('GET /api/me/homepage'))
    } catch (error) {
      setFault(asFailure(error).message)
    }
  }
  useEffect(() => void load(), [])
  async function choose(audience: Audience): Promise<void> {
    try {
      await api('PATCH /api/me/homepage', { body: { audience } })
      notify(said.shown)
    } catch (error) {
      notify(asFailure(error).message, { tone: 'fault' })
    }
    await load()
  }
  if (!own)
    return (
      <>
        <Title text={words.homepages.place} />
        <p role="status">{fault ?? said.loading}</p>
      </>
    )
  return (
    <>
      <Title text={words.homepages.place} />
      <p class="homepage-lead">{said.lead}</p>
      {own.files.length === 0 && (
        <p class="homepage-lead">
          {said.wallFirst} <a href="/wall">{words.walls.place}</a>
        </p>
      )}
      <p class="homepage-ways">
        {own.files.length === 0 ? (
          <ButtonLink kind="make" href={writtenAt('index.html')}>
            {said.begin}
          </ButtonLink>
        ) : (
          <>
            <ButtonLink href={`/@${person.value?.username ?? ''}/pages`}>{said.visit}</ButtonLink>
            <ButtonLink href="/pages.zip" download>
              {said.carry}
            </ButtonLink>
          </>
        )}
        <a href="/ways">{words.ways.place}</a>
      </p>
      <div class="homepage-own">
        <section class="homepage-files" aria-label={said.files}>
          <h2 class="homepage-section">{said.files}</h2>
          {own.files.length === 0 && <p>{said.empty}</p>}
          <ul>
            {own.files.map((file) => (
              <FileLine key={file.path} file={file} onChange={load} />
            ))}
          </ul>
        </section>
        <div class="homepage-side">
          <Choice
            legend={said.audience}
            options={audiences.map((value) => ({ value, label: said.audiences[value] }))}
            value={own.audience}
            onChoose={(audience) => void choose(audience)}
          />
          <AddFiles onChange={load} />
          <BringZip some={own.files.length > 0} onChange={load} />
          <p class="quiet">
            {said.room}: {said.used(mebibytes(own.used_bytes), mebibytes(own.allowed_bytes))}
          </p>
        </div>
      </div>
    </>
  )
}
