// The courtyard where those who are around stand as cats.
export const lobby = { place: 'Lobby', plain: 'courtyard' } as const
