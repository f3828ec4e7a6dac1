// How the places of sketches are called where one has not come to them yet.
export const sketches = {
  begin: 'Begin a sketch',
  place: 'Codeground',
  codeground: { place: 'Codeground', plain: 'sketching' },
  gallery: { place: 'Gallery', plain: 'sketches, songs' },
  page: 'A sketch',
  song: 'A song',
} as const
