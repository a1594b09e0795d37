const pairsOf = (text: string): Map<string, number> => {
  const pairs = new Map<string, number>()
  const characters = text.replace(/\s/g, "")
  for (let at = 0; at + 1 < characters.length; at++) {
    const pair = characters.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** How much two texts have in common, from 0 to 1: Dice's coefficient of their pairs of characters. */
export const likeness = (a: string, b: string): number => {
  if (a === b) return 1
  const [one, other] = [pairsOf(a), pairsOf(b)]
  let [shared, all] = [0, 0]
  for (const [pair, count] of one) {
    shared += Math.min(count, other.get(pair) ?? 0)
    all += count
  }
  for (const count of other.values()) all += count
  return all === 0 ? 0 : (2 * shared) / all
}
