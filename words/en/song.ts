// The studio and what is made in it.
export const song = { place: 'The Song', plain: 'studio' } as const
