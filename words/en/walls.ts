// Walls: looking at one, building one's own, their looks and their past.
export const walls = {
  module: {
    previous: 'The one before in the ring',
    next: 'The next one in the ring',
    home: 'The ring',
    pictureMissing: 'This picture is not there any more.',
    soundMissing: 'This sound is not there any more.',
  },
  kinds: {
    text: 'Words',
    image: 'Picture',
    gallery: 'Pictures',
    link: 'Link',
    links: 'Links',
    audio: 'Sound',
    voice: 'Voice',
    guestbook: 'Guestbook',
    top8: 'Top 8',
    webring: 'Webring',
    html: 'Raw HTML',
  },
} as const
