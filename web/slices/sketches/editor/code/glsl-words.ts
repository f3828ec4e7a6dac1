// The words of GLSL ES 3.00 as a fragment shader meets them, by their specification.

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** What steers. */
export const glslKeywords = words(
  'if else for while do return break continue discard struct const in out inout uniform precision highp mediump lowp void layout flat smooth switch case default true false',
)
/** What values are. */
export const glslTypes = words(
  'float int uint bool vec2 vec3 vec4 ivec2 ivec3 ivec4 uvec2 uvec3 uvec4 bvec2 bvec3 bvec4 mat2 mat3 mat4 mat2x3 mat2x4 mat3x2 mat3x4 mat4x2 mat4x3 sampler2D sampler3D samplerCube',
)
/** Its functions, with what they take. `g` is a float or a vector. */
export const glslFunctions = `
radians(g) degrees(g) sin(g) cos(g) tan(g) asin(g) acos(g) atan(y,x) sinh(g) cosh(g) tanh(g) pow(g,g) exp(g) log(g)
exp2(g) log2(g) sqrt(g) inversesqrt(g) abs(g) sign(g) floor(g) ceil(g) fract(g) round(g) trunc(g) mod(g,g) min(g,g)
max(g,g) clamp(g,least,most) mix(a,b,share) step(edge,g) smoothstep(from,to,g) length(g) distance(a,b) dot(a,b)
cross(a,b) normalize(g) faceforward(n,i,nref) reflect(i,n) refract(i,n,eta) matrixCompMult(a,b) transpose(m)
determinant(m) inverse(m) lessThan(a,b) lessThanEqual(a,b) greaterThan(a,b) greaterThanEqual(a,b) equal(a,b)
notEqual(a,b) any(b) all(b) not(b) dFdx(g) dFdy(g) fwidth(g) texture(sampler,uv) texture2D(sampler,uv) isnan(g) isinf(g)`
  .trim()
  .split(/\s+/)
/** What is there without being declared. */
export const glslValues = [
  'gl_FragCoord vec4',
  'gl_FragColor vec4',
  'gl_FrontFacing bool',
  'gl_PointCoord vec2',
  'fragColor vec4',
]
