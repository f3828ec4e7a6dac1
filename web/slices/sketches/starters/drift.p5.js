// Drift: hairs of ink follow a wind that nobody sees.
// A scraper of clean paper walks over the sheet, so it never fills up.
//@slider hairs 40 400 = 240 step 20
//@slider curl 0.5 6 = 2 step 0.5
//@colour ink = #a855f7

const paper = '#fffaf0'
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
let hairs = []
let scraper = 0

function setup() {
  createCanvas(windowWidth, windowHeight)
  newSheet()
}

function windowResized() {
  resizeCanvas(windowWidth, windowHeight)
  newSheet()
}

function newSheet() {
  background(paper)
  hairs = []
  // Grow for a while before anyone looks: nobody likes an empty page.
  for (let i = 0; i < 160; i += 1) grow()
}

// p5 calls draw() for each picture, about sixty times a second.
function draw() {
  if (calm && frameCount % 6 > 0) return
  scrape()
  grow()
}

// Everyone moves a step. First the broad acid, then the colour, then the thin black on top, as a printer would.
function grow() {
  while (hairs.length < knobs.hairs) hairs.push(newHair())
  hairs.length = knobs.hairs
  const plates = [
    { colour: '#a3e635', weight: 5 },
    { colour: knobs.ink, weight: 1.8 },
    { colour: '#0a0a0a', weight: 1 },
  ]
  plates.forEach(({ colour, weight }, plate) => {
    stroke(colour)
    strokeWeight(weight)
    for (const hair of hairs) if (hair.plate === plate) step(hair)
  })
}

function newHair() {
  const chance = random()
  return {
    x: random(width),
    y: random(height),
    left: random(40, 240), // steps that it has left to live
    plate: chance < 0.08 ? 0 : chance < 0.66 ? 1 : 2,
  }
}

function step(hair) {
  const angle = wind(hair.x, hair.y)
  const x = hair.x + cos(angle) * 2.5
  const y = hair.y + sin(angle) * 2.5
  line(hair.x, hair.y, x, y)
  const outside = x < 0 || y < 0 || x > width || y > height
  hair.left -= 1
  // A hair at its end begins somewhere else; any other only moves.
  Object.assign(hair, outside || hair.left < 0 ? newHair() : { x, y })
}

// noise() is a smooth landscape of numbers from 0 to 1: neighbours get almost the same one, so hairs run side by side.
function wind(x, y) {
  const size = min(width, height) * 0.9
  const angle = noise(x / size, y / size, frameCount / 1500) * knobs.curl * TWO_PI
  // The pointer is a stone in the stream: whoever comes near goes round it.
  const near = 1 - dist(x, y, mouseX, mouseY) / 180
  return near > 0 ? lerp(angle, atan2(y - mouseY, x - mouseX) + HALF_PI, near) : angle
}

function scrape() {
  scraper = (scraper + width / 900) % (width + 60)
  noStroke()
  fill(paper)
  rect(scraper - 60, 0, 60, height)
  fill('#0a0a0a')
  rect(scraper, 0, 2, height)
}
