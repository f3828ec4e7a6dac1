// The kept revisions of a sketch: what changed from any to any other, and an old one as the draft again.
import { useEffect, useState } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'
import { asFailure } from '../../../../bedrock/api-failure.ts'
import { Button } from '../../../../kit/button.tsx'
import { Dialog } from '../../../../kit/dialog.tsx'
import { notify } from '../../../../kit/toast.tsx'
import { fromNow } from '../../../../kit/when.ts'
import type { Bench } from '../bench.ts'
import { openDialog } from '../head-bar.tsx'
import { Compared } from './compared.tsx'
import { codeOf, keepRevision, listRevisions, type Revision } from './kept-revisions.ts'

const said = codegroundLines.history
/** The draft among the revisions. */
const draft = 0

/** The sheet. */
export function HistorySheet({ bench }: { readonly bench: Bench }) {
  const { keeping, kind } = bench
  const [list, setList] = useState<readonly Revision[] | null>(null)
  const [next, setNext] = useState<number | null>(null)
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState(false)
  const [before, setBefore] = useState<number | null>(null)
  const [after, setAfter] = useState(draft)
  const [texts, setTexts] = useState<ReadonlyMap<number, string>>(new Map())
  const name = keeping.own.value?.name

  const attempt = (work: () => Promise<void>): void => {
    setFault('')
    setBusy(true)
    work()
      .catch((error: unknown) => setFault(asFailure(error).message))
      .finally(() => setBusy(false))
  }
  const load = async (from: number | null, held: readonly Revision[]): Promise<void> => {
    if (name === undefined) return setList([])
    const page = await listRevisions(name, from)
    setList([...held, ...page.items])
    setNext(page.next)
    if (from === null) setBefore(page.items[0]?.number ?? null)
  }
  useEffect(() => attempt(() => load(null, [])), [name])
  useEffect(() => {
    const missing = [before, after].filter((one): one is number => one !== null && one !== draft && !texts.has(one))
    if (missing.length === 0 || name === undefined) return
    attempt(async () => {
      const found = await Promise.all(missing.map(async (one) => [one, await codeOf(name, one)] as const))
      setTexts(new Map([...texts, ...found]))
    })
  }, [before, after])

  const textOf = (one: number | null): string | undefined =>
    one === draft ? keeping.words.value.code : one === null ? undefined : texts.get(one)
  const keep = (): void =>
    attempt(async () => {
      const kept = await keepRevision(keeping)
      notify(said.kept(kept.number))
      await load(null, [])
    })
  const take = (one: number): void =>
    attempt(async () => {
      if (name === undefined) return
      bench.code.peek()?.replace(await codeOf(name, one))
      openDialog.value = null
      notify(said.taken(one), { undo: () => bench.code.peek()?.undo() })
    })
  const [left, right] = [textOf(before), textOf(after)]
  const nameOf = (one: number): string => (one === draft ? said.draft : said.revision(one))
  return (
    <Dialog open onClose={() => (openDialog.value = null)} title={said.title} as="sheet">
      <p>{said.lead}</p>
      <p>
        <Button small kind="make" busy={busy} onClick={keep}>
          {said.keep}
        </Button>
      </p>
      {fault && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      {list?.length === 0 && <p class="quiet">{said.empty}</p>}
      <ol class="revisions">
        {(list ?? []).map((one) => (
          <li key={one.number} class="revision">
            <span>
              <b>{said.revision(one.number)}</b>{' '}
              <span class="quiet">
                {fromNow(one.created_at)}
                {one.published && ` · ${said.published}`}
              </span>
            </span>
            <span class="revision-acts">
              <Button small kind="quiet" onClick={() => setBefore(one.number)}>
                {said.compare}
              </Button>
              <Button small kind="quiet" onClick={() => take(one.number)}>
                {said.take}
              </Button>
            </span>
          </li>
        ))}
      </ol>
      {next !== null && (
        <Button small onClick={() => attempt(() => load(next, list ?? []))}>
          {said.more}
        </Button>
      )}
      {before !== null && list !== null && (
        <section class="revision-compared" aria-label={said.comparison}>
          <p class="revision-pair">
            <span>{said.from(nameOf(before))}</span>
            <label class="label">
              {said.to}{' '}
              <select
                class="input"
                value={String(after)}
                onChange={(event) => setAfter(Number(event.currentTarget.value))}
              >
                <option value={String(draft)}>{said.draft}</option>
                {list.map(({ number }) => (
                  <option key={number} value={String(number)}>
                    {said.revision(number)}
                  </option>
                ))}
              </select>
            </label>
          </p>
          {left !== undefined && right !== undefined && left === right && <p class="quiet">{said.same}</p>}
          {left !== undefined && right !== undefined && left !== right && (
            <Compared kind={kind} before={left} after={right} label={said.comparison} />
          )}
        </section>
      )}
    </Dialog>
  )
}
