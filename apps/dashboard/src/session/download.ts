/** Hands a text to the browser as a file. Nothing leaves the machine. */
export const download = (name: string, mediaType: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }))
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** `函.md` and `改后` make `函-改后.txt`. */
export const fileName = (source: string, suffix: string, extension: string): string =>
  `${source.replace(/\.[^.]{1,8}$/, "").replace(/[\\/:*?"<>|]/g, "_")}-${suffix}.${extension}`
