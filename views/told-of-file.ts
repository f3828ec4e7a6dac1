// What a file of a message is in words, where it cannot be seen or heard.
import type { Attachment } from '#contract/attachments'

/** What it is said to be, or else what it is called; empty where nobody said either. */
export const toldOfFile = ({ alt, called }: Pick<Attachment, 'alt' | 'called'>): string => alt || (called ?? '')
