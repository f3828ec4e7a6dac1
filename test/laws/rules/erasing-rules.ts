// What erasing an account does to each column that names a person. A column that is not here was forgotten.

/** What becomes of it: the row is gone, or the row stays and names nobody. */
export const whatErasingDoes: Readonly<Record<string, 'gone' | 'nobody'>> = {
  'sessions.user_id': 'gone',
  'second_factors.user_id': 'gone',
  'recovery_codes.user_id': 'gone',
  'transfers.user_id': 'gone',
  'links.user_id': 'gone',
  'invites.created_by': 'gone',
  'bots.user_id': 'gone',
  'bots.owner_id': 'gone',
  'members.user_id': 'gone',
  'read_marks.user_id': 'gone',
  'follows.follower_id': 'gone',
  'follows.followed_id': 'gone',
  'blocks.blocker_id': 'gone',
  'blocks.blocked_id': 'gone',
  'mutes.muter_id': 'gone',
  'mutes.muted_id': 'gone',
  'profiles.user_id': 'gone',
  'top_people.user_id': 'gone',
  'top_people.person_id': 'gone',
  'stickers.wall_id': 'gone',
  'stickers.placer_id': 'gone',
  'guestbook_entries.wall_id': 'gone',
  'guestbook_entries.author_id': 'gone',
  'journal_entries.owner_id': 'gone',
  'journal_replies.author_id': 'gone',
  'homepages.owner_id': 'gone',
  'homepage_files.owner_id': 'gone',
  'files.owner_id': 'gone',
  'file_owners.owner_id': 'gone',
  'file_uses.owner_id': 'gone',
  'walls.user_id': 'gone',
  'wall_modules.user_id': 'gone',
  'wall_snapshots.user_id': 'gone',
  'wall_eras.user_id': 'gone',
  'word_places.user_id': 'gone',
  'direct_settings.user_id': 'gone',
  'conversations.low_id': 'nobody',
  'conversations.high_id': 'nobody',
  'conversations.knocker_id': 'nobody',
  'rooms.opened_by': 'nobody',
  // Without a foreign key, because entries outlive whoever wrote them.
  'entries.author_id': 'nobody',
}

/** Columns without a foreign key that keep the number on purpose. */
export const keptNumbers: Readonly<Record<string, string>> = {
  'audit.actor_id': 'what was done with power stays provable; the log has no names',
  'audit.subject_id': 'as actor_id',
}
