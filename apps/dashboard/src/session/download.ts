/** Hands a text or bytes to the browser as a file. Nothing leaves the machine. */
export const download = (name: string, mediaType: string, content: string | Uint8Array<ArrayBuffer>): void => {
  const type = typeof content === "string" ? `${mediaType};charset=utf-8` : mediaType
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Without what no file system takes in a name. */
export const safeName = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/g, "_").slice(0, 120)

/** `函.md` and `改后` make `函-改后.txt`. */
export const fileName = (source: string, suffix: string, extension: string): string =>
  `${safeName(source.replace(/\.[^.]{1,8}$/, ""))}-${suffix}.${extension}`
