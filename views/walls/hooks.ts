// The names by which a wall's page can be styled and read from outside: for visitors' own style sheets, reader modes and other programs. None of them may change without a word.

export interface Hook {
  readonly selector: string
  readonly what: string
  /** `page`: in the page without a script alone. `canvas`: where a script runs alone. Else in both. */
  readonly only?: 'page' | 'canvas'
}

/** What stands around the things of a wall. */
export const wallHooks: readonly Hook[] = [
  { selector: '.wall', what: 'The wall; carries the custom properties of its theme.' },
  { selector: '.wall[data-base]', what: 'The theme that its look began from: `brutalist`, `terminal`, `retro`, …' },
  { selector: '.wall-page', what: 'The same, as a page without a script.', only: 'page' },
  { selector: '.wall-pattern[data-pattern]', what: 'What is drawn on the ground.', only: 'canvas' },
  { selector: '.h-card .p-name.u-url', what: 'Whose wall it is, as microformats have it.', only: 'page' },
  { selector: '[id^="module-"]', what: 'One thing of the wall, by its own id, in the order of reading.' },
]

/** What every thing has. */
export const moduleHooks: readonly Hook[] = [
  { selector: '.module', what: 'The thing itself.' },
  { selector: '.module[data-frame]', what: '`none`, `card`, `window`, `taped` or `stamp`.' },
  { selector: '.module[data-field]', what: '`none`, `paper`, `ink`, `accent` or `second`: what it lies on.' },
  { selector: '.module[data-face]', what: '`text`, `title` or `label`: its typeface.' },
  { selector: '.module[data-align]', what: '`start`, `center` or `end`.' },
  { selector: '.module-bar', what: 'The bar of a window, with its title.' },
  { selector: '.module-body', what: 'What stands in it.' },
  { selector: '.module-title', what: 'Its title, where it has one and is no window.' },
]

/** What is particular to a kind. */
export const kindHooks: readonly Hook[] = [
  { selector: '.kind-text .md', what: 'Words, as Markdown makes them.' },
  { selector: '.kind-image .module-pictures[data-fit]', what: 'One picture: `cover` or `contain`.' },
  { selector: '.module-picture', what: 'A picture with its caption, alone or one of several.' },
  { selector: '.kind-gallery .module-gallery[data-shape]', what: 'Several: `grid`, `strip` or `pile`.' },
  { selector: '.kind-link .module-anchor', what: 'A link as a line.' },
  { selector: '.kind-link .module-button', what: 'A link as a button.' },
  { selector: '.kind-link .module-card', what: 'A link as a card.' },
  { selector: '.kind-link .module-badge', what: 'A link as a button of 88 by 31.' },
  { selector: '.kind-links .module-links', what: 'Several links.' },
  { selector: '.kind-links a[rel~="me"]', what: 'One that leads to another page of the same person.' },
  { selector: '.kind-audio', what: 'A sound.' },
  { selector: '.module-heard', what: 'What is said in a sound, in words.' },
  { selector: '.kind-guestbook .module-prompt', what: 'What visitors are asked in a guestbook.' },
  { selector: '.kind-top8', what: 'The eight whom its owner puts first.' },
  { selector: '.kind-webring .module-webring', what: 'A webring: before, home, after.' },
  { selector: '.module-webring-home', what: 'The way to the ring itself.' },
  {
    selector: '.kind-sketch .module-sketch',
    what: 'A sketch with its caption; what runs is in a frame into which no style reaches.',
  },
  { selector: '.kind-cat .module-cat', what: 'A cat that lives there, with the way to its page.' },
  { selector: '.kind-html', what: 'Raw HTML, in a frame of its own into which no style reaches.' },
]

/** Set on `.wall` and on each thing; what is drawn reads these alone. */
export const hookProperties: Readonly<Record<`--${string}`, string>> = {
  '--wall-ground': 'What lies behind everything.',
  '--wall-ground-ink': 'What is written on the ground.',
  '--wall-paper': 'What things lie on.',
  '--wall-ink': 'What is written on paper.',
  '--wall-accent': 'The accent.',
  '--wall-accent-ink': 'What is written on the accent.',
  '--wall-second': 'The second accent.',
  '--wall-second-ink': 'What is written on the second accent.',
  '--wall-line-colour': 'Lines.',
  '--wall-line': 'The width of lines.',
  '--wall-corner': 'The radius of corners.',
  '--wall-shadow': 'The shadow of things.',
  '--wall-title': 'The typeface of titles.',
  '--wall-text': 'The typeface of text.',
  '--wall-label': 'The typeface of labels.',
}
