// Makes markup tame before the browser reads it: what could open another document, ask for an address ahead of time or bring a script in becomes an element without meaning.
import { matches, steady, swap } from './intrinsics.ts'

const always =
  'iframe|frameset|frame|object|embed|applet|portal|fencedframe|controlledframe|webview|link|base|meta|permission|geolocation|usermedia|install'
const sounding = 'audio|video'

/** The names of elements that a sketch cannot have. */
export const namesOfNone = (sound: boolean): string => (sound ? always : `${always}|${sounding}`)

/**
 * A tag begins in every parser where `<` stands before its name, so that no markup can mean one of these without saying it;
 * XML may put a prefix before the name, or say it in an entity.
 */
export function tamer(names: string, refused: (name: string) => void): (markup: string) => string {
  const tags = steady(new RegExp(`<(/?)((?:[^\\s<>/:]*:)?)(${names})(?![a-z0-9])`, 'gi'))
  const single = /^(?:frame|embed|link|base|meta)$/i
  const entities = steady(/<!entity/gi)
  return (markup) =>
    swap(
      entities,
      swap(tags, markup, (_, end, __, name = '') => {
        if (end) return `</x-${name}`
        refused(name)
        // An element that may stand in the head and has no content, as those it stands for.
        return matches(single, name) ? `<bgsound x-${name} ` : `<x-${name}`
      }),
      () => '<!x',
    )
}
