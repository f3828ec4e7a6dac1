// The files of the starters, by id; each is fetched when somebody opens it.
export const files = {
  drift: () => import('./drift.p5.js?raw'),
  swifts: () => import('./swifts.p5.js?raw'),
  monoliths: () => import('./monoliths.three.js?raw'),
  planet: () => import('./planet.three.js?raw'),
  courtyard: () => import('./courtyard.canvas.js?raw'),
  pendulum: () => import('./pendulum.canvas.js?raw'),
  tide: () => import('./tide.frag?raw'),
  marbling: () => import('./marbling.frag?raw'),
  quarter: () => import('./quarter.svg?raw'),
  clockwork: () => import('./clockwork.svg?raw'),
  letter: () => import('./letter.html?raw'),
  drummer: () => import('./drummer.html?raw'),
  wall: () => import('./wall.canvas.js?raw'),
  garden: () => import('./garden.p5.js?raw'),
} as const
