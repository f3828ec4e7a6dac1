// The catalogue of everything that can happen.
import * as accounts from './accounts.ts'
import * as appeals from './appeals.ts'
import * as boards from './boards.ts'
import * as cats from './cats.ts'
import * as files from './files.ts'
import * as friends from './friends.ts'
import * as house from './house.ts'
import * as jams from './jams.ts'
import * as messages from './messages.ts'
import * as profiles from './profiles.ts'
import * as residents from './residents.ts'
import * as rooms from './rooms.ts'
import * as walls from './walls.ts'
import * as reports from './reports.ts'
import * as bookmarks from './bookmarks.ts'
import * as homepages from './homepages.ts'
import * as journal from './journal.ts'
import * as sketches from './sketches.ts'
import * as worlds from './worlds.ts'

export const events = {
  ...accounts,
  ...appeals,
  ...friends,
  ...house,
  ...rooms,
  ...messages,
  ...files,
  ...profiles,
  ...walls,
  ...boards,
  ...reports,
  ...bookmarks,
  ...journal,
  ...homepages,
  ...sketches,
  ...worlds,
  ...jams,
  ...cats,
  ...residents,
}
