import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"

/** Makes sure that the names in a folder outlive a power cut. */
export const syncFolder = (folder: string): void => {
  const handle = openSync(folder, "r")
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** A file that is there whole or not at all, whenever the power goes. */
export const writeDurably = (path: string, content: string | Uint8Array): void => {
  const draft = `${path}.${process.pid}.part`
  const handle = openSync(draft, "w", 0o600)
  try {
    writeFileSync(handle, content)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(draft, path)
  syncFolder(dirname(path))
}
