// The kept revisions of a sketch: what changed from any to any other, and an old one as the draft again.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'
import { asFailure } from '../../../../bedrock/api-failure.ts'
import { Button } from '../../../../kit/button.tsx'
import { Dialog } from '../../../../kit/dialog.tsx'
import { notify } from '../../../../kit/toast.tsx'
import type { Bench } from '../bench.ts'
import { openDialog } from '../head-bar.tsx'
import { publishOlder } from '../publish/publish-older.ts'
import { Compared } from './compared.tsx'
import { codeOf, keepRevision, listRevisions, removeRevision, type Revision } from './kept-revisions.ts'
import { RevisionLine } from './revision-line.tsx'

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
  const lines = useRef<HTMLOListElement>(null)
  const goOn = useRef<number | null>(null)
  const own = keeping.own.value
  const name = own?.name

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

  // Whoever removed one by keys goes on at the one that takes its place.
  useLayoutEffect(() => {
    const rows = lines.current?.children
    if (goOn.current === null || !rows) return
    const row = rows[Math.min(goOn.current, rows.length - 1)]
    goOn.current = null
    row?.querySelector<HTMLElement>('button')?.focus()
  }, [list])

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
  const publish = (number: number): void =>
    attempt(async () => {
      if (name !== undefined) await publishOlder(name, number)
    })
  const remove = (number: number): void =>
    attempt(async () => {
      if (name === undefined) return
      await removeRevision(name, number)
      goOn.current = (list ?? []).findIndex((one) => one.number === number)
      notify(said.removed(number))
      if (after === number) setAfter(draft)
      await load(null, [])
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
      <ol ref={lines} class="revisions">
        {(list ?? []).map((one) => (
          <RevisionLine
            key={one.number}
            one={one}
            shown={one.number === own?.sketch.revision}
            newest={one.number === own?.newest}
            onCompare={() => setBefore(one.number)}
            onTake={() => take(one.number)}
            onPublish={() => publish(one.number)}
            onRemove={() => remove(one.number)}
          />
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
