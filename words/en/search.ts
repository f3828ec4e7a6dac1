// The ways to searching; what its page says stands apart.
export const search = {
  place: 'Lost & found',
  plain: 'search',
  pageTitle: 'Search',
  key: 'Search',
  lookFor: (text: string) => `Look for “${text}”`,
  somebodyGone: 'somebody who left',
} as const
