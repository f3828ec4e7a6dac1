// The room for which something is made. It stands in the address from the room until the sketch is published: so it comes through a reload, and never to another sketch.

/** Its id; null where none is meant. */
export function meantRoom(search: string): number | null {
  const id = Number(new URLSearchParams(search).get('room'))
  return Number.isInteger(id) && id > 0 ? id : null
}

/** [CODE-1.33] This address, with the room that the page one comes from was meant for. */
export function forRoom(to: string, search: string): string {
  const room = meantRoom(search)
  return room === null ? to : `${to}${to.includes('?') ? '&' : '?'}room=${room}`
}
