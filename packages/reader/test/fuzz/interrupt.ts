/** A way out of a loop or a search that would not end by itself. */
import { createContext, Script } from "node:vm"

const call = new Script("run()")
const room: { run: () => void } = { run: () => {} }
const context = createContext(room)

/** Runs to the end, or is broken off after so many milliseconds: then the answer is false. */
export const endsWithin = (milliseconds: number, run: () => void): boolean => {
  room.run = run
  try {
    call.runInContext(context, { timeout: milliseconds })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return false
    throw error
  }
}
