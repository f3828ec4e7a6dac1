// [UC-01] Reading what is not the sketch's: cookies, stores, the page around.
import type { Attempt } from './attempt.ts'

export const reading: readonly Attempt[] = [
  ['cookies', `return document.cookie.length>=0`],
  ['a cookie of its own', `document.cookie='pwned=1';return document.cookie!==''`],
  ['the store', `localStorage.pwned='1';return true`],
  ['the store of the tab', `sessionStorage.pwned='1';return true`],
  ['a database', `return await heard(indexedDB.open('pwned'),'success')`],
  ['kept answers', `return (await caches.keys()).length>=0`],
  ['files of its own', `return !!(await navigator.storage.getDirectory())`],
  ['the cookie store', `return (await cookieStore.getAll()).length>=0`],
  ['the page around', `return top.document.title!==''`],
  ['where the page around is', `return top.location.href!==''`],
  ['the page’s elements by its frame', `return !!window.frameElement`],
  ['the page by its parent', `return parent!==window`],
  ['who opened it', `return !!opener`],
  ['the page’s names', `return !!top.neospace||!!top.placeOf`],
  ['the page’s names by a sibling', `for(let i=0;i<top.length;i++)if(top[i]!==window&&top[i].document)return true`],
  ['the clipboard', `return typeof await navigator.clipboard.readText()==='string'`],
  ['the clipboard in the old way', `return document.execCommand('paste')||document.execCommand('copy')`],
  ['passwords', `return !!(await navigator.credentials.get({password:true}))`],
  ['passkeys', `return !!(await navigator.credentials.get({publicKey:{challenge:new Uint8Array(16)}}))`],
  [
    'where one is',
    `return await new Promise((d)=>{navigator.geolocation.getCurrentPosition(()=>d(true),()=>d(false));setTimeout(()=>d(false),300)})`,
  ],
  ['the microphone', `return !!(await navigator.mediaDevices.getUserMedia({audio:true}))`],
  ['the screen', `return !!(await navigator.mediaDevices.getDisplayMedia())`],
  ['fonts of the machine', `return (await queryLocalFonts()).length>=0`],
  ['devices', `return (await navigator.usb.getDevices()).length>=0||(await navigator.hid.getDevices()).length>=0`],
]
