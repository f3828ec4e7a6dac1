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

export interface MutesTable {
  muter_id: number
  muted_id: number
  created_at: number
}
