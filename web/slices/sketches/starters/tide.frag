// Tide: a sun over the sea, printed with three inks and one halftone.
// A shader is one question, asked for every dot of the picture at once: what colour are you? The pointer holds the sun.
//@slider swell 0 2 = 1 step 0.05
//@slider grain 6 24 = 11 step 1
//@colour sun = #ff6b6b
//@colour water = #22d3ee

const vec3 paper = vec3(1.0, 0.98, 0.94);
const vec3 black = vec3(0.04);
const float horizon = 0.42;

// Is there ink? A dot is the bigger the darker it should look; the rows are turned by an angle.
float halftone(vec2 at, float angle, float tone) {
  vec2 cell = mat2(cos(angle), -sin(angle), sin(angle), cos(angle)) * at / grain;
  float radius = 0.72 * sqrt(clamp(tone, 0.0, 1.0));
  return smoothstep(radius + 0.06, radius - 0.06, length(fract(cell) - 0.5)) * step(0.01, tone);
}

// How high the water stands, for a place on the flat sea: x is sideways, y is away from us.
float wave(vec2 sea) {
  float high = sin(sea.x * 1.3 + sea.y * 1.1 + uTime * 0.9 + uSeed * 9.0);
  high += 0.6 * sin(sea.x * 2.9 - sea.y * 1.7 + uTime * 1.3);
  high += 0.4 * sin(sea.x * 0.7 + sea.y * 4.1 - uTime * 0.7);
  return high * swell;
}

void main() {
  float small = min(uResolution.x, uResolution.y);
  vec2 at = gl_FragCoord.xy * (720.0 / small); // in a page that is 720 dots high or wide
  vec2 page = uResolution * (720.0 / small);
  vec2 shift = vec2(4.0, 3.0); // the colours are printed a little beside the black
  vec2 middle = uMouse * page + vec2(0.0, page.y * 0.1);
  vec3 colour = paper;

  // The sky: more ink the higher one looks.
  float high = at.y / page.y;
  if (high > horizon) {
    float tone = pow((high - horizon) / (1.0 - horizon), 1.5) * 0.55;
    colour = mix(colour, water, halftone(at, 0.52, tone));
  }

  // The sun: a flat disc, and around it, not quite in register, its line.
  float disc = length(at - middle - shift) - 130.0;
  colour = mix(colour, sun, smoothstep(1.0, -1.0, disc));
  float line = abs(length(at - middle) - 130.0) - 1.5;
  colour = mix(colour, black, smoothstep(1.0, -1.0, line));

  // The sea hides what is behind it. What is nearer to the horizon is farther away, so there the waves are smaller.
  if (high < horizon) {
    float far = 1.0 / (horizon - high + 0.03);
    vec2 sea = vec2((at.x - page.x * 0.5) * far * 0.003, far * 1.9);
    float level = wave(sea);
    colour = mix(paper, water, halftone(at - shift, 0.52, 0.35 + 0.25 * level));
    // Light lies in a broken road between us and the sun.
    float road = abs(at.x - middle.x) / (70.0 + 420.0 * (horizon - high));
    float glitter = smoothstep(0.25, 0.35, level * 0.5 - road * road + 0.35);
    colour = mix(colour, sun, glitter);
    // Black lies where a wave falls steeply towards us, on the side that no light reaches.
    float steep = level - wave(sea - vec2(0.05, 0.22));
    colour = mix(colour, black, smoothstep(0.62, 0.67, steep) * (1.0 - glitter));
  }
  colour = mix(colour, black, smoothstep(1.5, 0.5, abs(at.y - horizon * page.y)));
  gl_FragColor = vec4(colour, 1.0);
}
