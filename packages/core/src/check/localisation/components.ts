/** Failing relations that hang together: those that share a figure, directly or by way of others that fail. */
import type { Scene } from "./scene.ts"

/** The claims in groups that share no figure, each group in order. */
export const componentsOf = (scene: Scene, claims: ReadonlyArray<number>): ReadonlyArray<ReadonlyArray<number>> => {
  const groupOf = new Map<number, ReadonlyArray<number>>()
  for (const claim of claims) {
    const met = new Set<ReadonlyArray<number>>()
    for (const figure of scene.figuresOf[claim] ?? []) {
      const group = groupOf.get(figure)
      if (group !== undefined) met.add(group)
    }
    const group = [...[...met].flat(), claim].toSorted((a, b) => a - b)
    for (const member of group) for (const figure of scene.figuresOf[member] ?? []) groupOf.set(figure, group)
  }
  return [...new Set(groupOf.values())].toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}
