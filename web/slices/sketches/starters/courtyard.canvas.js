// Courtyard: rain on concrete from above. Umbrellas cross it and leave dry ways; yours follows your pointer.
//@slider rain 0 4 = 1.4 step 0.1
//@slider people 0 9 = 4 step 1
//@colour umbrella = #a3e635

const pace = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0.25 : 1
const gap = 22 // from dot to dot
let dots = [] // every dot knows how wet it is, from 0 to 1
let rings = [] // where drops just fell
let laidFor = '' // the size of the page for which the dots were laid
const walkers = []
const own = { x: 200, y: 160 } // your umbrella, until you point somewhere else
addEventListener('pointermove', (event) => Object.assign(own, { x: event.clientX, y: event.clientY }))

// Printers turn the rows of their dots by 30°, because straight rows catch the eye.
function layDots() {
  laidFor = `${width} ${height}`
  dots = []
  for (let u = -height; u < width + height; u += gap)
    for (let v = -width; v < height; v += gap) {
      const dot = { x: u * 0.866 - v * 0.5, y: u * 0.5 + v * 0.866, wet: 0.6 + Math.random() * 0.4 }
      if (dot.x > -gap && dot.y > -gap && dot.x < width + gap && dot.y < height + gap) dots.push(dot)
    }
}

const reach = () => 30 + Math.min(width, height) * 0.09 // of an umbrella
const isDry = ({ x, y }) => [own, ...walkers].some((walker) => Math.hypot(walker.x - x, walker.y - y) < reach())
const newWalker = () => ({ x: Math.random() * width, y: Math.random() * height, way: Math.random() * 6.28 })

// Whoever leaves on one side comes back on the other.
function walk(walker) {
  const edge = reach() + 12
  const around = (place, size) => ((place + edge + size + 2 * edge) % (size + 2 * edge)) - edge
  walker.x = around(walker.x + Math.cos(walker.way) * pace, width)
  walker.y = around(walker.y + Math.sin(walker.way) * pace, height)
}

// Slices of discs: where, how large, from which angle to which. Without a colour it is their line.
function slices(colour, places) {
  ctx.fillStyle = colour
  for (const [x, y, radius, from = 0, to = 6.2832] of places) {
    ctx.beginPath()
    if (to - from < 6) ctx.moveTo(x, y)
    ctx.arc(x, y, radius, from, to)
    ctx.closePath()
    if (colour) ctx.fill()
    else ctx.stroke()
  }
}

function unfold({ x, y }, turn, colour) {
  const eight = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [x, y, reach(), turn + i * 0.7854, turn + (i + 1) * 0.7854])
  const four = eight.filter((_, i) => i % 2).map(([, , ...rest]) => [x + 4, y - 4, ...rest])
  slices('#0a0a0a', [[x + 12, y + 14, reach()]])
  slices('#fffaf0', [[x, y, reach()]])
  // The colour lies a little beside its line, as it happens on a press.
  slices(colour, four)
  slices(null, eight)
}

function draw(now) {
  if (laidFor !== `${width} ${height}`) layDots()
  ctx.lineWidth = 2
  ctx.fillStyle = '#c9c6bd'
  ctx.fillRect(0, 0, width, height)
  for (const dot of dots) {
    const dry = isDry(dot)
    dot.wet = Math.max(0, dot.wet - (dry ? 0.02 : 0.0016))
    if (dry || Math.random() > knobs.rain * 0.004) continue
    dot.wet = 1 // a drop fell, and every other one is seen
    if (Math.random() < 0.5) rings.push({ x: dot.x + Math.random() * gap, y: dot.y, age: 0 })
  }
  const wet = dots.filter((dot) => dot.wet > 0.1).map((dot) => [dot.x, dot.y, dot.wet * gap * 0.5])
  slices('#99958b', wet)
  for (const ring of rings) ring.age += 0.04 * pace
  rings = rings.filter(({ age }) => age < 1)
  const round = (aside) => rings.map(({ x, y, age }) => [x + aside, y - aside, 16 * age])
  slices('#22d3ee', round(4))
  slices(null, round(0))
  while (walkers.length < knobs.people) walkers.push(newWalker())
  walkers.length = knobs.people
  walkers.forEach(walk)
  const turn = (now / 3000) * pace
  walkers.forEach((walker, i) => unfold(walker, turn + i, ['#ff6b6b', '#facc15', '#a855f7', '#fb923c'][i % 4]))
  unfold(own, turn, knobs.umbrella)
  requestAnimationFrame(draw)
}
requestAnimationFrame(draw)
