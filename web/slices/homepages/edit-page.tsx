// Where a page, a style sheet or a text is written, with how it is shown beside it.
import { useEffect, useState } from 'preact/hooks'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import type { PageProps } from '../../bedrock/registry.ts'
import { EditForm, type Kept } from './edit-form.tsx'
import { pathIn } from './paths.ts'
import './homepages.css'
import './edit.css'

const said = words.homepages

/** What a new file begins with. */
const fresh = (path: string): Kept => ({
  rev: 0,
  text: /\.html?$/i.test(path) ? said.edit.starter(path.replace(/^.*\//, '').replace(/\.html?$/i, '')) : '',
  former: null,
})

/** The page of `/pages/…`. A path where nothing is yet begins a new file. */
export function EditPage({ params }: PageProps) {
  const path = pathIn(params)
  const [kept, setKept] = useState<{ readonly path: string; readonly file: Kept } | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    let here = true
    setFault(null)
    api('GET /api/me/homepage/text', { query: { path } }).then(
      ({ file, text, former }) => here && setKept({ path, file: { rev: file.rev, text, former } }),
      (error: unknown) => {
        if (!here) return
        const { code, message } = asFailure(error)
        if (code === 'NOT_FOUND') setKept({ path, file: fresh(path) })
        else setFault(message)
      },
    )
    return () => {
      here = false
    }
  }, [path])
  return (
    <>
      <header class="homepage-head">
        <h1 class="homepage-title" tabIndex={-1}>
          {path}
        </h1>
        <p class="homepage-ways">
          <a href="/pages">{said.edit.back}</a>
        </p>
      </header>
      {kept?.path === path && fault === null ? (
        <EditForm key={path} path={path} first={kept.file} />
      ) : (
        <p role="status">{fault ?? said.own.loading}</p>
      )}
    </>
  )
}
