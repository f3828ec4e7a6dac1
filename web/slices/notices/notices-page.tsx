// The doorbell: who rang, the newest first, the new ones before those that were seen.
import { useEffect, useRef } from 'preact/hooks'
import { words } from '#words/index'
import { registerShortcuts } from '../../bedrock/registry.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { Title } from '../../kit/title.tsx'
import { Discarded } from './discarded.tsx'
import { groupNotices, type NoticeGroup } from './group-notices.ts'
import { kindNamed, kinds } from './kinds.ts'
import { startLineKeys } from './line-keys.ts'
import { kindShown, loadMore, moreNews, news, newsFault, showKind, watchNews } from './news.ts'
import { NoticeLine } from './notice-line.tsx'
import { actOnAll, lastUndo } from './undo.ts'
import './notices.css'

const said = words.notices
const group = (): string => said.keys.group
const listed = (id: string, keys: string, label: string) => ({ id: `notices-${id}`, keys, label: () => label, group })

/** The page of `/notices`. */
export function Page() {
  const lines = useRef<HTMLDivElement>(null)
  useEffect(watchNews, [])
  useEffect(() => (lines.current ? startLineKeys(lines.current) : undefined), [])
  useEffect(
    () =>
      registerShortcuts(
        listed('lines', 'ArrowUp', said.keys.lines),
        listed('open', 'Enter', said.keys.open),
        listed('read', 'r', said.keys.read),
        listed('discard', 'Delete', said.keys.discard),
        { ...listed('undo', 'mod+z', said.keys.undo), run: () => lastUndo.peek()?.() },
      ),
    [],
  )
  const list = news.value
  const groups = groupNotices(list ?? [])
  const fresh = groups.filter(({ notices: [newest] }) => newest.state === 'new')
  const seen = groups.filter(({ notices: [newest] }) => newest.state !== 'new')
  return (
    <div class="notices-page">
      <Title text={said.title} />
      <p class="page-lead quiet">{said.lead}</p>
      <div class="notices-tools">
        <Field label={said.filter}>
          {(control) => (
            <select
              class="input"
              {...control}
              value={kindShown.value ?? ''}
              onChange={({ currentTarget: { value } }) => showKind(kindNamed(value))}
            >
              <option value="">{said.everything}</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {said.kinds[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {fresh.length > 0 && <Button onClick={() => void actOnAll()}>{said.readAll}</Button>}
        <a class="notices-settings" href="/settings#group-bell">
          {said.settings}
        </a>
      </div>
      {newsFault.value !== null && (
        <p class="field-error" role="alert">
          {newsFault.value}
        </p>
      )}
      {list === null && newsFault.value === null && <p role="status">{said.loading}</p>}
      {list?.length === 0 && <Empty filtered={kindShown.value !== null} />}
      <div ref={lines}>
        <Part title={said.fresh} groups={fresh} />
        <Part title={said.seen} groups={seen} />
      </div>
      {list !== null && moreNews.value && <Button onClick={() => void loadMore()}>{said.more}</Button>}
      <Discarded />
    </div>
  )
}

function Part({ title, groups }: { readonly title: string; readonly groups: readonly NoticeGroup[] }) {
  if (groups.length === 0) return null
  return (
    <section class="notices-part" aria-label={title}>
      <h2 class="label">{title}</h2>
      <ul>
        {groups.map((one) => (
          <NoticeLine key={one.id} group={one} />
        ))}
      </ul>
    </section>
  )
}

const Empty = ({ filtered }: { readonly filtered: boolean }) =>
  filtered ? (
    <p>{said.emptyKind}</p>
  ) : (
    <div class="notices-empty">
      <p>{said.empty}</p>
      <ButtonLink kind="act" href="/rooms">
        {said.emptyAct}
      </ButtonLink>
    </div>
  )
