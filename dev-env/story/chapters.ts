// What everybody does once the house is furnished, in this order.
import type { Cast } from './cast.ts'
import { boardsChapter } from './boards-chapter.ts'
import { cardsChapter } from './cards-chapter.ts'
import { catsChapter } from './cats-chapter.ts'
import { closingChapter } from './closing-chapter.ts'
import { companyChapter } from './company-chapter.ts'
import { deriveChapter } from './derive-chapter.ts'
import { devicesChapter } from './devices-chapter.ts'
import { directChapter } from './direct-chapter.ts'
import { emojiChapter } from './emoji-chapter.ts'
import { filesChapter } from './files-chapter.ts'
import { friendsChapter } from './friends-chapter.ts'
import { homepagesChapter } from './homepages-chapter.ts'
import { jamsChapter } from './jams-chapter.ts'
import { journalChapter } from './journal-chapter.ts'
import { moderationChapter } from './moderation-chapter.ts'
import { noticesChapter } from './notices-chapter.ts'
import { profilesChapter } from './profiles-chapter.ts'
import { lobbyChapter } from './lobby-chapter.ts'
import { reportsChapter } from './reports-chapter.ts'
import { residentsChapter } from './residents-chapter.ts'
import { roomsChapter } from './rooms-chapter.ts'
import { searchChapter } from './search-chapter.ts'
import { signalChapter } from './signal-chapter.ts'
import { sketchesChapter } from './sketches-chapter.ts'
import { vitalsChapter } from './vitals-chapter.ts'
import { wallsChapter } from './walls-chapter.ts'
import { waysChapter } from './ways-chapter.ts'
import { worldsChapter } from './worlds-chapter.ts'

export const chapters: readonly ((cast: Cast) => Promise<void>)[] = [
  roomsChapter,
  friendsChapter,
  directChapter,
  filesChapter,
  profilesChapter,
  wallsChapter,
  cardsChapter,
  boardsChapter,
  companyChapter,
  lobbyChapter,
  catsChapter,
  journalChapter,
  homepagesChapter,
  sketchesChapter,
  worldsChapter,
  jamsChapter,
  deriveChapter,
  waysChapter,
  vitalsChapter,
  emojiChapter,
  searchChapter,
  signalChapter,
  noticesChapter,
  devicesChapter,
  residentsChapter,
  reportsChapter,
  moderationChapter,
  closingChapter,
]
