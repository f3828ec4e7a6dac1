// The bell at the head of the rail, with a dot where something is new.
import { words } from '#words/index'
import { person } from '../../bedrock/session.ts'
import { RailLink } from '../../bedrock/shell/rail.tsx'
import { Dot } from '../../kit/dot.tsx'
import { Icon } from '../../kit/icon.tsx'
import { unread } from './news.ts'
import './bell-rail.css'

const said = words.notices

/** The section; nothing for those outside. */
export const BellRail = () =>
  person.value === null ? null : (
    <RailLink href="/notices">
      <Icon name="bell" />
      <span class="bell-name" data-unread={unread.value}>
        {said.place}
      </span>
      <small class="rail-plain">{said.plain}</small>
      <Dot says={unread.value ? said.unread : null} />
    </RailLink>
  )
