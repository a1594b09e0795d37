/** Dots on a line so that none hides another: each as near to the line as those before it allow. */

export interface Disc {
  readonly x: number
  readonly r: number
}

export interface Placed extends Disc {
  readonly y: number
}

const gap = 1

/** How far off the line a disc must be to clear those already placed, on either side. */
const offsets = ({ x, r }: Disc, placed: ReadonlyArray<Placed>): ReadonlyArray<number> =>
  placed.flatMap((other) => {
    const reach = r + other.r + gap
    const apart = Math.abs(other.x - x)
    if (apart >= reach) return []
    const away = Math.sqrt(reach * reach - apart * apart)
    return [other.y - away, other.y + away]
  })

const clears = ({ x, r }: Disc, y: number, placed: ReadonlyArray<Placed>): boolean =>
  placed.every((other) => Math.hypot(other.x - x, other.y - y) >= r + other.r + gap - 1e-6)

/** Whether every disc stands clear of all others. */
export const isClear = (placed: ReadonlyArray<Placed>): boolean =>
  placed.every((disc, index) => clears(disc, disc.y, placed.slice(0, index)))

/** In the order given; within `reach` of the line, where room is left: a crowd beyond that overlaps at its edge. */
export const swarm = (discs: ReadonlyArray<Disc>, reach: number): ReadonlyArray<Placed> => {
  const placed: Array<Placed> = []
  // Large ones first, so that they stand on the line.
  for (const index of discs.map((_, at) => at).toSorted((a, b) => (discs[b]?.r ?? 0) - (discs[a]?.r ?? 0))) {
    const disc = discs[index]
    if (disc === undefined) continue
    const candidates = [0, ...offsets(disc, placed)].toSorted((a, b) => Math.abs(a) - Math.abs(b))
    const y = candidates.find((at) => Math.abs(at) + disc.r <= reach && clears(disc, at, placed))
    placed.push({ ...disc, y: y ?? (index % 2 === 0 ? 1 : -1) * (reach - disc.r) })
  }
  const byDisc = new Map(placed.map((each) => [`${each.x} ${each.r}`, [] as Array<Placed>]))
  for (const each of placed) byDisc.get(`${each.x} ${each.r}`)?.push(each)
  return discs.flatMap(({ x, r }) => byDisc.get(`${x} ${r}`)?.shift() ?? [])
}
