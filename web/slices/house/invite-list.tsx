// The keys that were cut, the newest first.
import type { Invite } from '#contract/house'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { fromNow } from '../../kit/when.ts'
import type { Invites } from './use-invites.ts'

const { invites } = words

/** The list of invites. */
export function InviteList({ items, hasMore, more, takeBack }: Invites) {
  return (
    <section class="key-list">
      <h2 class="label">{invites.listTitle}</h2>
      {items?.length === 0 && <p class="quiet">{invites.none}</p>}
      <ul>
        {items?.map((invite) => (
          <Row key={invite.id} invite={invite} onTakeBack={() => takeBack(invite)} />
        ))}
      </ul>
      {hasMore && <Button onClick={more}>{invites.more}</Button>}
    </section>
  )
}

function Row({ invite, onTakeBack }: { readonly invite: Invite; readonly onTakeBack: () => void }) {
  const { note, created_by, uses_left, max_uses, expires_at, revoked } = invite
  const over = revoked
    ? invites.takenBack
    : uses_left === 0
      ? invites.usedUp
      : Date.parse(expires_at) < Date.now()
        ? invites.expired
        : null
  const name = note || invites.noNote
  return (
    <li class="key-row" data-over={over !== null}>
      <bdi class="key-note">{name}</bdi>
      <span class="label">
        {over ?? `${invites.left(uses_left, max_uses)} · ${invites.ends(fromNow(expires_at))}`}
        {created_by && ` · ${invites.by(created_by)}`}
      </span>
      {over === null && (
        <Button kind="quiet" small aria-label={invites.takeBackFor(name)} onClick={onTakeBack}>
          {invites.takeBack}
        </Button>
      )}
    </li>
  )
}
