/**
 * The least text that still fails (delta debugging, Zeller and Hildebrandt 2002): stretches are left out, halves first,
 * then ever smaller ones down to single characters, as long as the failure stays.
 */
export const minimise = (text: string, fails: (text: string) => boolean, mostTries = 2_000): string => {
  let least = text
  let size = Math.ceil(least.length / 2)
  let tries = 0
  while (size >= 1 && tries < mostTries) {
    let isShorter = false
    for (let at = 0; at < least.length && tries < mostTries;) {
      const without = least.slice(0, at) + least.slice(at + size)
      tries++
      if (without.length < least.length && fails(without)) {
        least = without
        isShorter = true
      } else at += size
    }
    if (!isShorter || size > least.length) size = size === 1 ? 0 : Math.ceil(size / 2)
  }
  return least
}
