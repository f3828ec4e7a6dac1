// Paths of files as addresses of the house carry them, folder by folder.
import type { Params } from '../../bedrock/registry.ts'

/** The path that an address names; empty where it names none. */
export const pathIn = ({ a, b, c, d, e }: Params): string => [a, b, c, d, e].filter(Boolean).join('/')

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** Where somebody's page is looked at. */
export const seenAt = (username: string, path: string): string => `/@${username}/pages/${encoded(path)}`

/** Where one's own file is written. */
export const writtenAt = (path: string): string => `/pages/${encoded(path)}`

/** What of a name can be kept of a file from a disk: other signs become hyphens. */
export const tidyName = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}\p{M}_.,()~!+ -]+/gu, '-')
    .replace(/^[ .]+/, '')

/** Whether a file of this name is written here, and not drawn or recorded. */
export const isWritten = (path: string): boolean => /\.(?:html?|css|txt)$/i.test(path)
