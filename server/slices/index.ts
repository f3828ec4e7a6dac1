// The product in one list. Reactions run in this order.
import type { Slice } from '#bedrock/slice'
import { accounts } from './accounts/index.ts'
import { audit } from './audit/index.ts'
import { cards } from './cards/index.ts'
import { chat } from './chat/index.ts'
import { derive } from './derive/index.ts'
import { devices } from './devices/index.ts'
import { direct } from './direct/index.ts'
import { directory } from './directory/index.ts'
import { emoji } from './emoji/index.ts'
import { files } from './files/index.ts'
import { friends } from './friends/index.ts'
import { guestbook } from './guestbook/index.ts'
import { homepages } from './homepages/index.ts'
import { house } from './house/index.ts'
import { jams } from './jams/index.ts'
import { journal } from './journal/index.ts'
import { lobby } from './lobby/index.ts'
import { moderation } from './moderation/index.ts'
import { notices } from './notices/index.ts'
import { pages } from './pages/index.ts'
import { presence } from './presence/index.ts'
import { profiles } from './profiles/index.ts'
import { reference } from './reference/index.ts'
import { rooms } from './rooms/index.ts'
import { runner } from './runner/index.ts'
import { search } from './search/index.ts'
import { signal } from './signal/index.ts'
import { vitals } from './vitals/index.ts'
import { walls } from './walls/index.ts'
import { ways } from './ways/index.ts'
import { sketches } from './sketches/index.ts'
import { worlds } from './worlds/index.ts'
import { stickers } from './stickers/index.ts'
import { company } from './company/index.ts'
import { guard } from './guard/index.ts'
import { reports } from './reports/index.ts'
import { bookmarks } from './bookmarks/index.ts'
import { cats } from './cats/index.ts'
import { residents } from './residents/index.ts'

export const slices: readonly Slice[] = [
  accounts,
  audit,
  house,
  guard,
  rooms,
  chat,
  direct,
  moderation,
  reports,
  friends,
  files,
  profiles,
  presence,
  lobby,
  directory,
  derive,
  reference,
  vitals,
  walls,
  pages,
  stickers,
  guestbook,
  journal,
  homepages,
  sketches,
  worlds,
  jams,
  company,
  cards,
  runner,
  search,
  signal,
  bookmarks,
  ways,
  emoji,
  cats,
  // After the cats, whose tidings it reads and whose forgetting it follows.
  residents,
  // After all whose acts it tells of, so that it sees what they left.
  notices,
  devices,
]
