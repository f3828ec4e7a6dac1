// The one way in which a wall changes, for its owner's page, for the house and for every moment of its history.
import type { WallDocument, WallStep } from '#contract/wall-changes'

/** The wall after these steps. A step that names what is not there changes nothing, so that two devices can write at once. */
export const applySteps = (wall: WallDocument, steps: readonly WallStep[]): WallDocument =>
  steps.reduce(applyStep, wall)

function applyStep(wall: WallDocument, step: WallStep): WallDocument {
  const { modules } = wall
  switch (step.step) {
    case 'put': {
      const there = modules.some(({ id }) => id === step.module.id)
      return {
        ...wall,
        modules: there
          ? modules.map((module) => (module.id === step.module.id ? step.module : module))
          : [...modules, step.module],
      }
    }
    case 'place':
      return {
        ...wall,
        modules: modules.map((module) => (module.id === step.id ? { ...module, place: step.place } : module)),
      }
    case 'remove':
      return { ...wall, modules: modules.filter(({ id }) => id !== step.id) }
    case 'order': {
      const byId = new Map(modules.map((module) => [module.id, module]))
      const named = [...new Set(step.ids)].flatMap((id) => byId.get(id) ?? [])
      const rest = modules.filter((module) => !named.includes(module))
      return { ...wall, modules: [...named, ...rest] }
    }
    case 'theme':
      return { ...wall, theme: step.theme }
  }
}
