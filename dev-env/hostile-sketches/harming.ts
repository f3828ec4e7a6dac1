// [UC-07] Taking all there is: time, memory, the page's attention. Each is a whole sketch; the page has to stay what it is, whatever becomes of the frame.
import type { SketchNeed } from '#sketch/kinds'

export interface Harm {
  readonly what: string
  readonly code: string
  /** Whether the frame has to be taken away by itself; else it may live, as long as it can be stopped. */
  readonly ends: boolean
  readonly grants?: readonly SketchNeed[]
}
const ends = (what: string, code: string): Harm => ({ what, code, ends: true })
const lives = (what: string, code: string, grants: readonly SketchNeed[] = []): Harm => ({
  what,
  code,
  ends: false,
  grants,
})

export const harming: readonly Harm[] = [
  ends('while', 'while(true);'),
  ends('for', 'for(;;){}'),
  ends('do', 'do;while(1)'),
  ends('a loop of another', 'for(const x of (function*(){for(;;)yield 1})());'),
  ends('a loop in an expression', '//@noguard\nwhile(1);'),
  ends('a loop in each frame', 'loop(()=>{for(;;);})'),
  ends('a loop that forgives', 'for(;;)try{for(;;);}catch{}'),
  ends('a loop in a timer', 'setTimeout(()=>{while(1);},50)'),
  ends('promises without end', '(function next(){Promise.resolve().then(next)})()'),
  ends('awaiting without end', '(async()=>{for(;;)await 0})()'),
  ends('a pattern without end', '/^(a+)+$/.test("a".repeat(40)+"b")'),
  ends('a getter without end', 'const a={get b(){for(;;);}};a.b'),
  ends(
    'a million elements at once',
    '//@noguard\nfor(let i=0;i<1e6;i++)document.body.append(document.createElement("p"))',
  ),
  ends(
    'elements without end',
    'setInterval(()=>{for(let i=0;i<3000;i++)document.body.append(document.createElement("b"))},10)',
  ),
  ends('rows without end', 'const{log}=console;setInterval(()=>{for(let i=0;i<100;i++)log(i)},10)'),
  ends('messages past the port', 'setInterval(()=>{for(let i=0;i<100;i++)top.postMessage("x".repeat(1e4),"*")},10)'),
  ends('memory', '//@noguard\nconst a=[];for(;;)a.push(new Array(1e6).fill({}))'),
  lives('memory by text', 'let s="x";for(let i=0;i<40;i++)s+=s'),
  lives('memory by buffers', 'const a=[];for(let i=0;i<200;i++)a.push(new ArrayBuffer(2**30))'),
  lives('a canvas too large', 'canvas.width=32768;canvas.height=32768'),
  lives(
    'a canvas too large by its attribute',
    'canvas.setAttribute("width","32768");canvas.setAttribute("height","32768");canvas.getContext("2d").fillRect(0,0,9,9)',
  ),
  lives(
    'canvases without end',
    'for(let i=0;i<500;i++){const c=document.createElement("canvas");c.width=c.height=4096;c.getContext("2d").fillRect(0,0,9,9)}',
  ),
  lives(
    'canvases that nobody sees',
    'for(let i=0;i<500;i++)new OffscreenCanvas(4096,4096).getContext("2d").fillRect(0,0,9,9)',
  ),
  lives(
    'sounds without end',
    'for(let i=0;i<500;i++){const a=new AudioContext();for(let j=0;j<50;j++)a.createOscillator().start()}',
    ['sound'],
  ),
  lives('deep calls', '(function f(){f()})()'),
  lives('timers without end', 'for(let i=0;i<2e4;i++)setInterval(()=>{},0)'),
  lives('frames without end', 'const f=()=>{requestAnimationFrame(f)};for(let i=0;i<2e3;i++)f()'),
  lives('messages to itself', 'onmessage=()=>postMessage(1,"*");postMessage(1,"*")'),
  lives('waiting for a word', 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0)'),
  ends('addresses without end', 'setInterval(()=>{location.hash=Math.random()},1)'),
]
