// Which slices stand in the client; each adds its pages, places and keys in its own `index.ts`.
import { moveInAccounts } from './accounts/index.ts'
import { moveInBookmarks } from './bookmarks/index.ts'
import { moveInCats } from './cats/index.ts'
import { moveInChat } from './chat/index.ts'
import { moveInComponents } from './components/index.ts'
import { moveInDerive } from './derive/index.ts'
import { moveInDirect } from './direct/index.ts'
import { moveInFriends } from './friends/index.ts'
import { moveInHomepages } from './homepages/index.ts'
import { moveInHouse } from './house/index.ts'
import { moveInJams } from './jams/index.ts'
import { moveInJournal } from './journal/index.ts'
import { moveInLimits } from './limits/index.ts'
import { moveInLobby } from './lobby/index.ts'
import { moveInModeration } from './moderation/index.ts'
import { moveInNotices } from './notices/index.ts'
import { moveInPresence } from './presence/index.ts'
import { moveInProfiles } from './profiles/index.ts'
import { moveInReports } from './reports/index.ts'
import { moveInRooms } from './rooms/index.ts'
import { moveInSearch } from './search/index.ts'
import { moveInSettings } from './settings/index.ts'
import { moveInSignal } from './signal/index.ts'
import { moveInSketches } from './sketches/index.ts'
import { moveInSong } from './song/index.ts'
import { moveInVitals } from './vitals/index.ts'
import { moveInWalls } from './walls/index.ts'
import { moveInWays } from './ways/index.ts'
import { moveInWorlds } from './worlds/index.ts'
import { moveInEmoji } from './emoji/index.ts'

/** Adds every slice to the house. */
export function moveIn(): void {
  moveInAccounts()
  moveInHouse()
  moveInRooms()
  moveInProfiles()
  moveInFriends()
  moveInPresence()
  moveInJams()
  moveInChat()
  moveInDirect()
  moveInNotices()
  moveInWalls()
  moveInJournal()
  moveInHomepages()
  moveInSearch()
  moveInSignal()
  moveInDerive()
  moveInSketches()
  moveInSong()
  moveInWorlds()
  moveInLobby()
  moveInCats()
  moveInBookmarks()
  moveInWays()
  moveInReports()
  moveInModeration()
  moveInEmoji()
  moveInSettings()
  moveInLimits()
  moveInVitals()
  moveInComponents()
}
