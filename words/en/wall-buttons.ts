// The button of a wall, 88 by 31.
export const wallButtons = {
  title: 'Your button',
  what: 'A picture of 88 by 31 that others put on their pages to lead to your wall.',
  make: 'Make your button',
  remove: 'Take the button away',
  picture: (text: string) => `Your button: ${text}`,
  text: 'On it',
  empty: 'Write at least one letter.',
  ground: 'Ground',
  ink: 'Ink',
  faint: 'These two colours can hardly be told apart.',
  figure: 'Beside the words',
  figures: { none: 'Nothing', cat: 'Cat', heart: 'Heart', star: 'Star', house: 'House', moon: 'Moon' },
  pattern: 'Behind them',
  patterns: { plain: 'Nothing', stripes: 'Stripes', checks: 'Checks', dots: 'Dots', rays: 'Rays' },
  code: 'Its code, for your other pages',
  closed: 'Others can show it once everyone may see your wall.',
} as const
