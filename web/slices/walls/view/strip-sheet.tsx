// What else one may do about a wall, in a sheet: what had no room in the strip, other days of it, company, and where else its owner writes.
import type { ComponentChildren } from 'preact'
import type { Era, SeenWall } from '#contract/walls'
import { words } from '#words/index'
import { ApiFailure } from '../../../bedrock/api-failure.ts'
import { person as me } from '../../../bedrock/session.ts'
import { Button, ButtonLink } from '../../../kit/button.tsx'
import { Dialog } from '../../../kit/dialog.tsx'
import { notify } from '../../../kit/toast.tsx'
import { CompanySwitch } from '../../company/index.ts'
import { reporting } from '../../reports/reporting.ts'
import { Eras, type ShownEra } from './eras.tsx'

const { view: said } = words.walls

interface Props {
  readonly wall: SeenWall
  readonly eras: readonly Era[]
  readonly era: ShownEra | null
  readonly onEra: (era: ShownEra | null) => void
  readonly open: boolean
  readonly onClose: () => void
  /** What stands in the strip where there is room. */
  readonly children: ComponentChildren
}

/** The sheet. */
export function StripSheet({ wall, eras, era, onEra, open, onClose, children }: Props) {
  const { person, can_edit, company, has_journal, has_pages } = wall
  const { username } = person
  const failed = (error: unknown): void =>
    void notify(error instanceof ApiFailure ? error.message : said.away, { tone: 'fault' })
  return (
    <Dialog as="sheet" open={open} onClose={onClose} title={said.moreOf}>
      <div class="strip-parts">
        {children}
        {eras.length > 0 && <Eras username={username} eras={eras} shown={era} onEra={onEra} onFault={failed} />}
        {me.value !== null && <CompanySwitch open={company} own={can_edit} />}
        {(has_journal || can_edit) && (
          <ButtonLink small href={has_journal ? `/@${username}/journal` : '/journal'}>
            {can_edit ? words.journal.ownTitle : words.journal.titleOf(username)}
          </ButtonLink>
        )}
        {(has_pages || can_edit) && (
          <ButtonLink small href={has_pages ? `/@${username}/pages` : '/pages'}>
            {can_edit ? words.homepages.ownTitle : words.homepages.titleOf(username)}
          </ButtonLink>
        )}
        {me.value !== null && !can_edit && (
          <Button
            small
            kind="quiet"
            onClick={() => {
              onClose()
              reporting.value = { about: { kind: 'wall', id: person.id }, name: username }
            }}
          >
            {words.reports.act}
          </Button>
        )}
      </div>
    </Dialog>
  )
}
