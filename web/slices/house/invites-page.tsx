// Keys to the house: cutting one, showing it once, taking it back.
import { words } from '#words/index'
import { useInvites } from './use-invites.ts'
import { InviteForm } from './invite-form.tsx'
import { InviteList } from './invite-list.tsx'
import { Title } from '../../kit/title.tsx'
import './invites-page.css'

/** The page of invites. */
export function InvitesPage() {
  const invites = useInvites()
  return (
    <>
      <Title text={words.invites.title} />
      <p class="page-lead quiet">{words.invites.what}</p>
      <div class="keys-page">
        <InviteForm onMade={invites.reload} />
        <InviteList {...invites} />
      </div>
    </>
  )
}
