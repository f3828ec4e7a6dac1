// Where the documents of sketches are, as pages are told and as content policies name it.

interface Origins {
  readonly origins: readonly string[]
  readonly runOrigin: string | null
}

/** Those of the house's own origins that a content policy can name: none at an IPv6 address. */
export const nameable = ({ origins }: Pick<Origins, 'origins'>): readonly string[] =>
  origins.filter((origin) => !origin.includes('['))

/** Which pages may hold a document in which a sketch runs. */
export const runAncestors = (house: Origins): readonly string[] =>
  house.runOrigin === null ? ["'self'"] : nameable(house)

/** Where the frames of a page that shows nothing but sketches may lead. */
export function runSources(house: Origins): readonly string[] {
  if (house.runOrigin !== null) return [`${house.runOrigin}/frames/run/`]
  const frames = nameable(house).map((origin) => `${origin}/frames/`)
  return frames.length > 0 ? frames : ["'self'"]
}

/** [CODE-3.14] A page that says to its script where sketches run; the setting was read as an origin, which holds no sign of markup. */
export const withRunOrigin = (page: string, runOrigin: string | null): string =>
  runOrigin === null ? page : page.replace('</head>', () => `<meta name="run-origin" content="${runOrigin}"></head>`)
