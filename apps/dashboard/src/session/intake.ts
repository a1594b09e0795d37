import { type Accessor, createSignal, onCleanup } from "solid-js"
import { isReturn, type Returns } from "./returns.ts"
import type { Session } from "./session.ts"

/** How a letter or a return comes in: dropped anywhere on the page, chosen, or pasted. */
export interface Intake {
  /** Whether a file is held over the page. */
  readonly over: Accessor<boolean>
  /** Whether the browser could not read the last file at all. */
  readonly unreadable: Accessor<boolean>
  readonly take: (file: File | undefined) => Promise<void>
  readonly takeEach: (files: ReadonlyArray<File>) => Promise<void>
  readonly takeText: (name: string, text: string) => Promise<void>
  /** Takes the returns that were refused last, without what is named. */
  readonly takeWithout: (leave: ReadonlyArray<string>) => Promise<void>
}

/** `undefined` where the browser cannot read the file. */
export const bytesOf = async (file: File): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined
  }
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false

/** What to do once something is open. */
export interface Opens {
  readonly letter: () => void
  readonly returns: () => void
}

export const createIntake = (session: Session, returns: Returns, opens: Opens): Intake => {
  const [over, setOver] = createSignal(false)
  const [unreadable, setUnreadable] = createSignal(false)

  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const bytes = await bytesOf(file)
    setUnreadable(bytes === undefined)
    if (bytes === undefined) return
    if (isReturn(file.name)) {
      if (await returns.take(file.name, bytes)) opens.returns()
    } else if (await session.open({ kind: "file", name: file.name, bytes })) opens.letter()
  }

  /** One after another: a letter and its returns may be dropped together. */
  const takeEach = async ([file, ...rest]: ReadonlyArray<File>): Promise<void> => {
    if (file === undefined) return
    await take(file)
    await takeEach(rest)
  }

  // A file that misses the frame must not make the browser leave the page for it.
  const hover = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    setOver(true)
  }
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false)
  }
  const drop = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    setOver(false)
    void takeEach([...(event.dataTransfer?.files ?? [])])
  }
  addEventListener("dragover", hover)
  addEventListener("dragleave", leave)
  addEventListener("drop", drop)
  onCleanup(() => {
    removeEventListener("dragover", hover)
    removeEventListener("dragleave", leave)
    removeEventListener("drop", drop)
  })

  return {
    over,
    unreadable,
    take,
    takeEach,
    takeText: async (name, text) => {
      setUnreadable(false)
      if (await session.open({ kind: "text", name, text })) opens.letter()
    },
    takeWithout: async (left) => {
      if (await returns.takeWithout(left)) opens.returns()
    }
  }
}
