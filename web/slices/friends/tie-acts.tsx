// What one can do about somebody: follow them, and in a menu mute and block. Drawn for those signed in, never about oneself.
import { useEffect, useState } from 'preact/hooks'
import type { Tie } from '#contract/friends'
import type { Person } from '#contract/people'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { navigate } from '../../bedrock/router.ts'
import { isStaff, person as me } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import { Menu } from '../../kit/menu.tsx'
import { reporting } from '../reports/reporting.ts'
import { changeTie } from './change-tie.ts'
import './friends.css'

const said = words.friends

interface Props {
  readonly person: Person
  /** Where one goes after a block; unset: one stays. */
  readonly away?: string
  readonly small?: boolean
}

/** The button and the menu; nothing until the house has said what lies between the two. */
export function TieActs({ person, away, small = true }: Props) {
  const [tie, setTie] = useState<Tie | null>(null)
  const signedIn = me.value !== null && me.value.id !== person.id
  const look = (): Promise<void> =>
    api('GET /api/me/ties/:id', { params: { id: person.id } }).then(
      (answer) => setTie(answer.tie),
      // Whoever is not there for one has no acts; the page around says so.
      () => setTie(null),
    )
  useEffect(() => {
    setTie(null)
    if (signedIn) void look()
  }, [person.id, signedIn])
  if (!signedIn || !tie) return null
  const { username } = person
  const change = async (what: Parameters<typeof changeTie>[0]): Promise<void> => {
    if (!(await changeTie(what, person, () => void look()))) return
    if (what === 'block' && away !== undefined) return navigate(away)
    await look()
  }
  const report = (): void => void (reporting.value = { about: { kind: 'person', id: person.id }, name: username })
  return (
    <span class="tie-acts">
      {tie.blocked ? (
        <Button small={small} aria-label={said.unblockFor(username)} onClick={() => void change('unblock')}>
          {said.unblock}
        </Button>
      ) : (
        <>
          <Button
            small={small}
            kind={tie.follows ? 'plain' : 'act'}
            aria-label={tie.follows ? said.unfollow(username) : said.followNow(username)}
            onClick={() => void change(tie.follows ? 'unfollow' : 'follow')}
          >
            {tie.follows ? said.follows : said.follow}
          </Button>
          {tie.followed && <small class="label">{said.followsYou}</small>}
          <Menu
            label={said.more(username)}
            face={<Icon name="more" />}
            items={[
              tie.muted
                ? { id: 'unmute', label: said.unmute(username), run: () => void change('unmute') }
                : { id: 'mute', label: said.mute(username), run: () => void change('mute') },
              { id: 'block', label: said.block(username), danger: true, run: () => void change('block') },
              { id: 'report', label: words.reports.act, run: report },
              ...(isStaff.value
                ? [{ id: 'judge', label: words.moderation.place, run: () => navigate(`/moderation/${username}`) }]
                : []),
            ]}
          />
        </>
      )}
    </span>
  )
}
