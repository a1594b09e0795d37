/** Parts a whole number among many by weight, so that the parts are whole and sum up to it exactly. */

export interface Share {
  readonly weight: number
  readonly least: number
  readonly most: number
}

/** No parting within these bounds gives the total. */
class Infeasible extends RangeError {}

const clamp = (value: number, { least, most }: Share): number => Math.min(most, Math.max(least, value))

/** The factor by which weights are multiplied so that the bounded shares sum up to the total, by bisection. */
const factorFor = (total: number, shares: ReadonlyArray<Share>): number => {
  const sumAt = (factor: number) => shares.reduce((sum, share) => sum + clamp(share.weight * factor, share), 0)
  let [low, high] = [0, 1]
  while (sumAt(high) < total && high < 1e12) high *= 2
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2
    if (sumAt(middle) < total) low = middle
    else high = middle
  }
  return high
}

/**
 * Largest remainder (Hamilton) within bounds. `what` names the total in the error that is thrown where the bounds leave no
 * way. Ties go to the first.
 */
export const apportion = (what: string, total: number, shares: ReadonlyArray<Share>): ReadonlyArray<number> => {
  const least = shares.reduce((sum, share) => sum + share.least, 0)
  const most = shares.reduce((sum, share) => sum + share.most, 0)
  if (total < least || total > most || shares.some((share) => share.least > share.most)) {
    throw new Infeasible(`${what}: ${total} cannot be parted among ${shares.length} (from ${least} to ${most})`)
  }
  const factor = factorFor(total, shares)
  const exact = shares.map((share) => clamp(share.weight * factor, share))
  const parts = exact.map((value, index) => Math.max(shares[index]?.least ?? 0, Math.floor(value + 1e-9)))
  const order = exact
    .map((value, index) => ({ index, remainder: value - (parts[index] ?? 0) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
  let left = total - parts.reduce((sum, part) => sum + part, 0)
  while (left !== 0) {
    const step = Math.sign(left)
    for (const { index } of step > 0 ? order : order.toReversed()) {
      if (left === 0) break
      const share = shares[index] as Share
      const next = (parts[index] ?? 0) + step
      if (next < share.least || next > share.most) continue
      parts[index] = next
      left -= step
    }
  }
  return parts
}
