// [UC-02] Leading the page away, opening others, and taking what only a person may give.
import type { Attempt } from './attempt.ts'

export const leaving: readonly Attempt[] = [
  ['lead the page away', `top.location=evil;return false`],
  ['lead the page away by its address', `top.location.href=evil;return false`],
  ['lead the page away and leave no trace', `top.location.replace(evil);return false`],
  [
    'lead the page away by a link',
    `const a=document.createElement('a');a.href=evil;a.target='_top';document.body.append(a);a.click();return false`,
  ],
  [
    'lead the parent away by a link',
    `const a=document.createElement('a');a.href=evil;a.target='_parent';document.body.append(a);a.click();return false`,
  ],
  [
    'lead the page away by a form',
    `const f=document.createElement('form');f.action=evil;f.target='_top';f.method='post';document.body.append(f);f.submit();return false`,
  ],
  ['lead the page away by a script in an address', `top.location='javascript:alert(1)';return false`],
  ['lead the page to a text', `top.location='data:text/html,pwned';return false`],
  ['open a window', `return open(evil)!==null`],
  [
    'open a window by a link',
    `const a=document.createElement('a');a.href=evil;a.target='_blank';a.rel='opener';a.click();return false`,
  ],
  [
    'open a window by a form',
    `const f=document.createElement('form');f.action=evil;f.target='_blank';document.body.append(f);f.requestSubmit();return false`,
  ],
  ['open a window in a window', `return !!(await documentPictureInPicture.requestWindow())`],
  ['say something', `alert('pwned');return false`],
  ['ask something', `return confirm('pwned')||prompt('pwned')!==null`],
  ['print', `print();return false`],
  [
    'keep one from leaving',
    `addEventListener('beforeunload',(e)=>{e.preventDefault();e.returnValue='stay'});return false`,
  ],
  [
    'load a file down',
    `const a=document.createElement('a');a.href='data:text/plain,pwned';a.download='pwned.txt';document.body.append(a);a.click();return false`,
  ],
  [
    'load a file down by an address of its own',
    `const a=document.createElement('a');a.href=URL.createObjectURL(new Blob(['x']));a.download='x.exe';a.click();return false`,
  ],
  ['save a file', `return !!(await showSaveFilePicker())`],
  ['take the screen', `await document.documentElement.requestFullscreen();return true`],
  ['take the pointer', `await document.documentElement.requestPointerLock();return document.pointerLockElement!==null`],
  ['hold the screen awake', `return !!(await navigator.wakeLock.request('screen'))`],
  ['turn the screen', `await screen.orientation.lock('landscape');return true`],
  ['take the keys', `await navigator.keyboard.lock();return true`],
  ['show on another screen', `return !!(await new PresentationRequest(evil).start())`],
  ['send a message out', `new Notification('pwned',{icon:evil});return true`],
  ['share', `await navigator.share({url:evil});return true`],
  ['shake', `return navigator.vibrate(200)===true`],
  ['go back', `history.back();history.go(-1);history.go(-2);return false`],
  ['fill the history', `for(let i=0;i<50;i++)history.pushState(null,'','#'+i);return history.length>20`],
  ['stand for an address', `navigator.registerProtocolHandler('web+pwned',evil+'%s');return false`],
  [
    'sell something',
    `return !!(await new PaymentRequest([{supportedMethods:evil}],{total:{label:'x',amount:{currency:'EUR',value:'1'}}}).show())`,
  ],
  ['sound', `new AudioContext().createOscillator().start();return true`],
  ['sound by an old name', `return !!new webkitAudioContext()`],
  ['sound by an element', `return !!document.createElement('audio')`],
  ['sound by a constructor', `return !!new Audio('data:audio/wav;base64,UklGRg==')`],
  ['sound by a film', `return !!document.createElement('video')`],
  ['sound by markup', `document.body.innerHTML='<audio autoplay src=data:audio/wav;base64,UklGRg==>';return false`],
  ['speak', `speechSynthesis.speak(new SpeechSynthesisUtterance('pwned'));return true`],
]
