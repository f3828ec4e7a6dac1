// How many queries each route and call may make at most, what it causes within the house included. Each is what was measured and two more, because keepers may come round meanwhile.
const looking = 6
const changing = 10

/** What needs more, and why. */
export const budgets: Readonly<Record<string, number>> = {
  // Room is kept, counted under a lock before and after, and the file made true.
  'POST /api/files': 15,
  // As above; then the pages’ turn, what was in its place, what all take, where all stand, and the file as it is.
  'POST /api/me/homepage/files': 22,
  // The pages’ turn, each file that came, what all take, where all stand, the words of each page, and all as it is.
  'POST /api/me/homepage/archive': 22,
  // The wall and its board, whom the owner takes something from, the entry, its words, who is told of it, the cats too, and the entry as it is.
  'POST /api/walls/:username/guestbook': 16,
  // The account, its session, its words in the index, and what it is told.
  'POST /api/accounts': 13,
  // The message, its wordings, its words in the index, and what others were told of it.
  'DELETE /api/messages/:id': 13,
  delete_message: 13,
  // A room and four messages, each a command of its own, the words of each, whom it concerns, and that the cats hear of it.
  'POST /api/house/samples': 54,
  'DELETE /api/house/samples': 54,
  // The house, its owner, the session, their words in the index, and that the cats hear of them.
  'POST /api/owner': 13,
  // The room, its clock, what was said before; the message, its wordings, its words in the index, whom it concerns, and that the cats hear of it.
  send_message: 13,
  edit_message: 12,
  'PATCH /api/messages/:id': 12,
  // The wall, for whom it was, who of those who look may still see it; the cats’ world before and after, and what waited for them from there.
  'PATCH /api/me/wall/settings': 13,
  // The entry, its words in the index, whom it concerns; whether the wall is for everyone, and that the cats hear of it.
  'PUT /api/me/journal/:id/published': 13,
  // The room, its clock, what was said before; the sender's files, the message, its words, whom it concerns, where its files stood and stand.
  'POST /api/rooms/:room/messages': 18,
  // The account, its factor, its sessions, its links.
  'POST /api/reset': 13,
  'POST /api/people/:id/reset-link': 14,
  // The wall, what changed on it, its files, the moment, its words, who of those who look may still see it, and whether the cats heard of it within the hour.
  'PATCH /api/me/wall': 19,
  // The wall as it is and as it was, and the words of what came back.
  'POST /api/me/wall/restore': 18,
  // Wall, board, what is full; the sticker; its picture, where that stood and stands, and as it is shown; who is told of it, the cats too.
  'POST /api/walls/:username/stickers': 20,
  // The pack, the name, how many there are; whose the picture is, where it stood and stands; the emoji, and as it is shown; what is noted of it.
  'POST /api/emoji': 16,
  // Room is kept, counted and made true for each picture, and all of them as they are shown.
  'POST /api/emoji-archive': 16,
  // The wall as it is and as it was, its files, and what its owner has beside it.
  'GET /api/walls/:username/eras/:id': 10,
  // Whom and what is between; a room, its two members, its key, what is said, its clock; then the conversation as each of the two sees it, who is told of it, and on which devices.
  'POST /api/direct/:username': 28,
  'PUT /api/direct/:username': 12,
  // The conversation before and under the room’s lock, its two, its words and wordings, its cut and key, the receipt, what both were told of it; then the conversation as each of the two sees it.
  'DELETE /api/me/direct/:id': 19,
  // The one it is made from, whether it may be looked at, how many one has and how much room their code takes; the sketch, who is told of it, and as its maker has it.
  'POST /api/me/sketches': 14,
  // The sketch, its revision, its tags, its dates; its picture, where that stood and stands; its world, its words in the index, whether the cats hear of it; and as its maker has it.
  'PUT /api/me/sketches/:name/published': 21,
  // The sketch, its revisions, tags and remixes, where its picture stood, its place, its world, its words, the room it took; and what was told of each.
  'DELETE /api/me/sketches/:name': 20,
  // The sketch, what it was made from and what is gone of that, what was made from it; what those were made from, and their pictures.
  'GET /api/sketches/:name/lineage': 9,
  // The sketch and the revision that others see, what was sent before, twice; the world, its clock and its log, begun here; who writes there, the state and the entry; then who may still see it, and what each is told.
  write_world: 20,
  // The sketch and the revision that others see; the world before and under its clock’s lock, its log, who did it, what is noted; then who may still see it, and what each is told.
  'DELETE /api/sketches/:name/world': 17,
  // The room twice, the song it begins with, its clock; then who sees the room, and what it shows of its jam, to it and to whoever began.
  'POST /api/rooms/:room/jam': 17,
  // The room twice, what was sent before, twice; the jam and its clock, its state, whose hand it was, the entry; then who may still see it, and what each is told.
  write_jam: 15,
  // As above, and the texts that are gone and what is noted; the room is told too.
  'DELETE /api/rooms/:room/jam/song': 15,
  // The owners’ lock, the account, its sanction, its sessions, what is noted for staff and for everybody; that the cats hear of it; each world in which it did something, its clock, state and log.
  'PUT /api/people/:id/ban': 31,
  'DELETE /api/people/:id/ban': 15,
  'PUT /api/people/:id/suspension': 15,
  'DELETE /api/people/:id/suspension': 15,
  // The owners’ lock, the account, its sanction, and what is noted of it for staff and for everybody.
  'PUT /api/people/:id/mute': 13,
  'DELETE /api/people/:id/mute': 12,
  'PUT /api/people/:id/freeze': 13,
  'DELETE /api/people/:id/freeze': 12,
  'POST /api/people/:id/warnings': 12,
  // The sanction before and after, who else could decide, the appeal; the account and its sanction; that it was taken back and that it was decided, each noted for staff and for everybody.
  'PUT /api/sanctions/:id/decision': 22,
  // The settings before and after, which of them changed, and what is noted of each for staff and for everybody.
  'PUT /api/house/switches': 13,
  // What it is about, and what is noted of it for staff and for everybody.
  'PATCH /api/rooms/:room': 12,
  'PATCH /api/emoji-packs/:id': 13,
  'PUT /api/reports/:id/taken': 12,
  'PUT /api/reports/:id/outcome': 13,
  // As above, and the words in the index.
  'PUT /api/messages/:id/hidden': 14,
  // The member, the room's listeners, the lists of the others, and what is noted for staff and for everybody.
  'DELETE /api/rooms/:room/members/:username': 17,
}

/** The budget of a door. */
export const budgetOf = (door: string): number => budgets[door] ?? (door.startsWith('GET ') ? looking : changing)
