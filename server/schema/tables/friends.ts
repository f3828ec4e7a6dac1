// Whom people follow, block and do not want to hear.
export interface FollowsTable {
  follower_id: number
  followed_id: number
  created_at: number
}

export interface BlocksTable {
  blocker_id: number
  blocked_id: number
  created_at: number
}

/** A word that somebody does not want to read. */
export interface MutedWordsTable {
  user_id: number
  word: string
}

export interface MutesTable {
  muter_id: number
  muted_id: number
  created_at: number
}
