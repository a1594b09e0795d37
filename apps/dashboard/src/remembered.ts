/** Choices kept in this browser. Where storage is refused (private windows, locked-down machines) they last for the page. */

export const recall = <T extends string>(key: string, allowed: ReadonlyArray<T>): T | undefined => {
  try {
    const kept = localStorage.getItem(key)
    return allowed.find((value) => value === kept)
  } catch {
    return undefined
  }
}

export const remember = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Refused: the choice holds until the page is closed, which is all that was promised.
  }
}
