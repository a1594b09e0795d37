/** Seeded choice: the same seed plants the same faults on every machine. */

/** Numbers in [0, 1). */
export type Chance = () => number

/** `undefined` from an empty list. */
export const pick = <T>(chance: Chance, list: ReadonlyArray<T>): T | undefined =>
  list[Math.floor(chance() * list.length)]

/** A copy in another order (Fisher and Yates). */
export const shuffled = <T>(chance: Chance, list: ReadonlyArray<T>): ReadonlyArray<T> => {
  const out = [...list]
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1))
    const held = out[at] as T
    out[at] = out[other] as T
    out[other] = held
  }
  return out
}
