// The docket: every act of those who run the house, for everybody to read, and how one sees that nothing was rewritten.
import { useState } from 'preact/hooks'
import { docketLines as said } from '#words/docket-lines'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { Button } from '../../kit/button.tsx'
import { CopyLine } from '../../kit/copy-line.tsx'
import { Title } from '../../kit/title.tsx'
import { usePages } from '../reports/use-pages.ts'
import { DocketLine } from './docket-line.tsx'
import './docket.css'

/** The page of `/docket`. */
export function Page() {
  const [head, setHead] = useState('')
  const { items, fault, more } = usePages(async (beyond) => {
    const page = await api('GET /api/docket', { query: beyond })
    setHead(page.head.hash)
    return page
  }, [])
  return (
    <div class="docket">
      <Title text={words.moderation.docket} />
      <p class="page-lead quiet">{said.lead}</p>
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      {items === null && fault === null && <p role="status">{said.loading}</p>}
      {items?.length === 0 && <p>{said.empty}</p>}
      <ol class="docket-list" reversed>
        {items?.map((entry) => (
          <DocketLine key={entry.seq} entry={entry} />
        ))}
      </ol>
      {more && <Button onClick={more}>{said.more}</Button>}
      {head !== '' && (
        <section class="docket-proof" aria-labelledby="docket-proof">
          <h2 id="docket-proof">{said.seal.title}</h2>
          <p>{said.seal.what}</p>
          <p>
            <code>{said.seal.command}</code>
          </p>
          <CopyLine label={said.seal.head} text={head} copy={said.seal.copy} />
        </section>
      )}
    </div>
  )
}
