// The names of the house's cookies and how one is read from a bare header.
import { parseCookie } from 'cookie'

/** The session cookie: `__Host-` where the house is on https, plain where it is explicitly on http. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-neospace' : 'neospace')

/** The pre-session cookie that holds the anti-forgery secret. */
export const csrfCookieName = (secure: boolean): string => (secure ? '__Host-neospace-form' : 'neospace-form')

/** One cookie's value; undefined if the header does not carry it. */
export const readCookie = (header: string | undefined, name: string): string | undefined =>
  header ? parseCookie(header)[name] : undefined
