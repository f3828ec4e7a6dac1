// Wall: one wall for everybody. Take an ink and draw, the others see it; of all strokes the newest 300 stay.
//@needs world
//@world strokes {"list": 300, "of": {"path": "text", "ink": "number", "nib": "number"}}
//@slider nib 4 60 = 24 step 2
//@slider alive 0 3 = 1 step 0.1

const inks = ['#a855f7', '#ff6b6b', '#facc15', '#22d3ee', '#a3e635', '#0a0a0a']
const own = [] // where strokes stand while there is no world
const since = new Map() // when each stroke was there first, by its path
let ink = 0
let line = null // the stroke that is being drawn: its places
canvas.style.touchAction = 'none' // a finger that draws does not scroll

// The wall is 1000 wide and 1000 high, whatever the screen.
const scale = () => (Math.min(width, height) - 24) / 1000
const hold = (n) => Math.round(Math.min(999, Math.max(0, n + 500))) // nobody draws beside it
const onWall = ({ clientX, clientY }) => [(clientX - width / 2) / scale(), (clientY - height / 2) / scale()].map(hold)
const potOf = (i) => [70 + i * 92, 930]
const near = (one, other, distance) => Math.hypot(one[0] - other[0], one[1] - other[1]) < distance

// As text each of the two numbers of a place takes three digits: '120034' is (120, 34).
const write = (places) => places.flatMap((place) => place.map((n) => String(n).padStart(3, '0'))).join('')
const read = (text) => (text.match(/\d{6}/g) ?? []).map((six) => [Number(six.slice(0, 3)), Number(six.slice(3))])

// A cat was here first, and said so. Nobody can wipe it off.
const first = [
  ['640999634880652800634690690742742742796690782800800880800999870985915950930900906860930820', 1, 34],
  ['682816684848', 5, 9],
  ['744816742848', 5, 9],
  ['400560400700400650440620460700', 0, 22],
  ['510630510660510700', 0, 22],
].map(([path, ink, nib]) => ({ path, ink, nib }))

function send() {
  const stroke = { path: write(line), ink, nib: knobs.nib }
  since.set(stroke.path, -9999) // whoever drew it has seen it grow
  if (typeof world === 'undefined') own.push(stroke)
  else world.push('strokes', stroke)
  line = line.slice(-1) // the next piece begins where this one ends
}

canvas.onpointerdown = (event) => {
  const taken = inks.findIndex((_, i) => near(potOf(i), onWall(event), 44))
  if (taken < 0) line = [onWall(event)]
  else ink = taken
}
canvas.onpointermove = (event) => {
  if (line && !near(line.at(-1), onWall(event), 6)) line.push(onWall(event))
  if (line?.length > 40) send() // so that the others need not wait for the end
}
canvas.onpointerup = canvas.onpointercancel = () => (line = line && void send())

// What others draw comes in pieces; each grows as the hand drew it and does not jump there.
const grown = (one, now) => ({ ...one, path: one.path.slice(0, 6 * Math.ceil((now - since.get(one.path)) / 12)) })

// The colour, then a black line a little beside it, as on a press. Both tremble like a film drawn by hand.
function paint({ path, ink, nib }, now) {
  const shake = (i) => knobs.alive * 2 * Math.sin(i * 12.9 + (Math.floor(now / 130) % 4) * 4.1)
  const places = read(path).map(([x, y], i) => [x + shake(i), y + shake(i + 9)])
  curve(places, inks[ink], nib, 4)
  if (places.length > 2) curve(places, '#0a0a0a', 3, 0)
}

function curve(places, strokeStyle, lineWidth, aside) {
  ctx.beginPath()
  for (const [i, [x, y]] of places.entries()) {
    const [nextX, nextY] = places[i + 1] ?? [x, y] // it cuts the corners, as the hand did
    ctx.quadraticCurveTo(x + aside, y - aside, (x + nextX) / 2 + aside, (y + nextY) / 2 - aside)
  }
  Object.assign(ctx, { strokeStyle, lineWidth, lineCap: 'round' }).stroke()
}

function draw(now) {
  const block = (fillStyle, ...where) => Object.assign(ctx, { fillStyle }).fillRect(...where)
  block('#c9c6bd', 0, 0, width, height)
  ctx.save()
  ctx.translate(width / 2 - 500 * scale(), height / 2 - 500 * scale())
  ctx.scale(scale(), scale())
  block('#0a0a0a', 12, 12, 1000, 1000)
  block('#fffaf0', 0, 0, 1000, 1000)
  const theirs = typeof world === 'undefined' ? own : (world.strokes ?? [])
  const mine = line ? [{ path: write(line), ink, nib: knobs.nib }] : []
  for (const { path } of theirs) if (!since.has(path)) since.set(path, now)
  for (const stroke of [...first, ...theirs.map((one) => grown(one, now)), ...mine]) paint(stroke, now)
  for (const i of inks.keys())
    paint({ path: write([potOf(i), potOf(i)]), ink: i, nib: i === ink ? 50 + knobs.nib : 44 }, 0)
  ctx.restore()
  requestAnimationFrame(draw)
}
requestAnimationFrame(draw)
