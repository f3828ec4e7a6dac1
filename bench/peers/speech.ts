// How one takes part in a room in XMPP and in IRC: coming in, saying something, and the mark by which a message is known.
import type { Greeting } from './stream.ts'

/** A protocol in which people talk in rooms. */
export interface Speech {
  /** Makes an account where there are accounts, signs in and enters the room. */
  enter(name: string, room: string): Greeting
  /** What is sent to say something in a room. */
  saying(room: string, content: string): string
  /** Stands once in each message that is heard. */
  readonly mark: string
}

const header =
  "<?xml version='1.0'?><stream:stream to='localhost' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>"
const passphrase = 'correct-horse'
const iq = (id: string, inside: string): string => `<iq type='set' id='${id}'>${inside}</iq>`

/** XMPP over TCP: registered in band, signed in by SASL PLAIN, in a room of a multi-user chat. */
export const xmpp: Speech = {
  mark: '</message>',
  enter: (name, room) => [
    [header, '</stream:features>'],
    [
      iq(
        'register',
        `<query xmlns='jabber:iq:register'><username>${name}</username><password>${passphrase}</password></query>`,
      ),
      "type='result'",
    ],
    [
      `<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>${btoa(`\0${name}\0${passphrase}`)}</auth>`,
      '<success',
    ],
    [header, '</stream:features>'],
    [iq('bind', "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>bench</resource></bind>"), '</jid>'],
    // What the room is about is told last to those who enter (XEP-0045, 7.1).
    [
      `<presence to='${room}@rooms.localhost/${name}'><x xmlns='http://jabber.org/protocol/muc'><history maxstanzas='0'/></x></presence>`,
      '</message>',
    ],
  ],
  saying: (room, content) =>
    `<message type='groupchat' id='1' to='${room}@rooms.localhost'><body>${content}</body></message>`,
}

/** IRC, where those who speak hear themselves too (the capability `echo-message`). */
export const irc: Speech = {
  mark: ' PRIVMSG ',
  enter: (name, room) => [
    [`CAP REQ :echo-message\r\nNICK ${name}\r\nUSER ${name} 0 * :${name}\r\nCAP END\r\n`, ' 001 '],
    [`JOIN #${room}\r\n`, ' 366 '],
  ],
  saying: (room, content) => `PRIVMSG #${room} :${content}\r\n`,
}
