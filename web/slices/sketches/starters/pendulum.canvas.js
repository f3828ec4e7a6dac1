// Pendulums: two of them hold one pen, one swings it sideways, one up and down.
// When their speeds make a simple fraction, like 2 to 3 in music, the line comes back to where it was.
//@slider sideways 1 7 = 3 step 1
//@slider upright 1 7 = 2 step 1
//@slider fading 0 2 = 0.6 step 0.1
//@colour ink = #a855f7

const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
const start = Math.random() * 6.28 // every seed lets go at another moment
const speed = { x: 3, y: 2 } // it glides after the knobs
const pointer = { x: 0.6, y: 0.4 } // from 0 to 1
addEventListener('pointermove', ({ clientX, clientY }) => {
  pointer.x = clientX / width
  pointer.y = clientY / height
})

// Where the pen is after it has swung so far. The swings fade, so it comes closer and closer to the middle.
function pen(swung, moment) {
  const fade = Math.exp((-swung * knobs.fading) / 45)
  const wide = Math.min(width * 0.44, height * 0.7) * fade
  const tall = Math.min(height * 0.43, width * 0.7) * fade
  const detuned = (pointer.x - 0.5) * 0.02 // nothing in the world is quite in tune
  const table = 0.2 * Math.sin(swung + moment * 0.7) // the table swings a little too
  const x = Math.sin(swung * (speed.x + detuned) + start + moment)
  const y = Math.sin(swung * speed.y + moment * 0.4)
  return [width / 2 + wide * (x * 0.8 + table), height / 2 + tall * (y * 0.8 - table)]
}

// One long line through fifteen hundred places, in pieces, because short paths are quick to draw.
function trace(colour, weight, moment) {
  ctx.strokeStyle = colour
  ctx.lineWidth = weight * Math.min(1, Math.min(width, height) / 500)
  for (let piece = 0; piece < 50; piece += 1) {
    ctx.beginPath()
    for (let i = 0; i <= 30; i += 1) ctx.lineTo(...pen((piece * 30 + i) / 21, moment))
    ctx.stroke()
  }
}

function draw(now) {
  const moment = (now / 1000) * (calm ? 0.03 : 0.2)
  speed.x += (knobs.sideways - speed.x) * 0.03
  speed.y += (knobs.upright - speed.y) * 0.03
  ctx.fillStyle = '#fffaf0'
  ctx.fillRect(0, 0, width, height)
  // Three plates, each a moment later than the one before.
  const late = 0.1 + pointer.y * 0.4
  trace('#a3e635', 4, moment - late * 2)
  trace(knobs.ink, 2.4, moment - late)
  trace('#0a0a0a', 0.8, moment)
  // The pen itself runs along the line, over and over.
  ctx.fillStyle = '#0a0a0a'
  ctx.beginPath()
  ctx.arc(...pen((now / 300) % 71, moment), 7, 0, 7)
  ctx.fill()
  ctx.font = '700 16px ui-monospace, monospace'
  ctx.fillText(`${knobs.sideways} : ${knobs.upright}`, 24, height - 24)
  requestAnimationFrame(draw)
}
requestAnimationFrame(draw)
