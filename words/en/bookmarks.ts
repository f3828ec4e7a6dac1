// What one keeps for oneself.
export const bookmarks = { place: 'Keepsakes', plain: 'bookmarks' } as const
