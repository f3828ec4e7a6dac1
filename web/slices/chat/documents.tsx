// Documents of a line, each a slip of paper to take along: what it is called, what its name says it is, how large it is. A press saves it.
import type { Attachment } from '#contract/attachments'
import { documentLines as said } from '#words/document-lines'
import { words } from '#words/index'
import { freshFileAddress } from '../../bedrock/file-ticket.ts'
import { notify } from '../../kit/toast.tsx'
import { documentKind } from './document-kind.ts'
import { Paper } from './paper.tsx'
import './documents.css'

interface Props {
  readonly documents: readonly Attachment[]
  /** Whoever sent them knows what they are. */
  readonly own: boolean
}

/** Nothing where there are none. */
export function Documents({ documents, own }: Props) {
  if (documents.length === 0) return null
  const runs = documents.some(({ called }) => documentKind(called ?? '').runs)
  return (
    <div class="documents">
      <ul>
        {documents.map((one) => (
          <li key={one.file}>
            <Document one={one} />
            {one.alt !== '' && (
              <p class="document-alt" dir="auto">
                {one.alt}
              </p>
            )}
          </li>
        ))}
      </ul>
      {!own && (
        <p class="document-note" data-runs={runs}>
          {runs ? said.runs : said.notLooked}
        </p>
      )}
    </div>
  )
}

const Document = ({ one }: { readonly one: Attachment }) => (
  <button type="button" class="document" onClick={() => void save(one)}>
    <Paper called={one.called ?? ''} bytes={one.bytes ?? 0} />
    <span class="document-save">{said.save}</span>
  </button>
)

/** Asked for first, because a browser says little of what it could not save. */
async function save(one: Attachment): Promise<void> {
  try {
    const address = await freshFileAddress(one.file, one.sizes[0]?.size ?? '')
    const { ok } = await fetch(address, { method: 'HEAD', credentials: 'omit' })
    if (!ok) return void notify(said.gone, { tone: 'fault' })
    const way = document.createElement('a')
    way.href = address
    way.download = one.called ?? ''
    way.click()
  } catch {
    notify(words.errors.offline, { tone: 'fault' })
  }
}
