// Which size of a picture is asked for where it stands small.
import type { UploadedFile } from '#contract/files'

/** The last part of the address of its smallest size: addresses end in `/<size>?t=<ticket>`, and a `srcset` begins with the smallest. */
export const smallestSize = ({ url, srcset }: Pick<UploadedFile, 'url' | 'srcset'>): string =>
  /\/([a-z0-9]+)(\?|$)/.exec((srcset ?? url).split(' ')[0] ?? '')?.[1] ?? ''
