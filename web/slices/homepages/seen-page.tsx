// A page that somebody wrote by hand, in its frame.
import { useEffect, useState } from 'preact/hooks'
import { words } from '#words/index'
import { type ApiData, api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import type { PageProps } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { PageFrame } from './page-frame.tsx'
import { pathIn, writtenAt } from './paths.ts'
import './homepages.css'

const said = words.homepages
type Page = ApiData<'GET /api/homepages/:username'>['page']

/** The page of `/@:username/pages/…`. */
export function SeenPage({ params }: PageProps) {
  const { username = '' } = params
  const path = pathIn(params)
  const [page, setPage] = useState<Page | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const own = person.value?.username.toLowerCase() === username.toLowerCase()
  useEffect(() => {
    let here = true
    setFault(null)
    api('GET /api/homepages/:username', { params: { username }, query: path === '' ? {} : { path } }).then(
      (answer) => here && setPage(answer.page),
      (error: unknown) => {
        if (!here) return
        const { code, message } = asFailure(error)
        setPage(null)
        setFault(code !== 'NOT_FOUND' ? message : own && path === '' ? said.look.noneYet : said.look.notThere)
      },
    )
    return () => {
      here = false
    }
  }, [username, path, own])
  return (
    <article class="homepage">
      <header class="homepage-head">
        <h1 class="homepage-title" tabIndex={-1}>
          {page?.title ?? said.place}
        </h1>
        <p class="homepage-ways">
          <a href={`/people/${username}`}>
            <bdi>@{username}</bdi>
          </a>
          <a href={`/@${username}`}>{said.wall}</a>
          {own && (
            <ButtonLink small kind="make" href={page ? writtenAt(page.path) : '/pages'}>
              {page ? said.look.change : said.look.own}
            </ButtonLink>
          )}
        </p>
      </header>
      {page ? (
        <PageFrame address={page.frame} title={said.look.frame(page.title)} />
      ) : (
        <p role="status">{fault ?? said.look.loading}</p>
      )}
    </article>
  )
}
