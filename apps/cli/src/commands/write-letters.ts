/** From letters to output: one stream of all, or a page for each. */
import { basename, extname, join } from "node:path"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Failure } from "../failure.ts"
import { type Examine, examineEach } from "../letters/examine-each.ts"
import { type Letters, standardInput } from "../letters/find-letters.ts"
import { writeFile } from "../output/atomic-file.ts"
import { makeFolder } from "../output/make-folder.ts"
import { writeOut } from "../output/standard-streams.ts"
import type { Output, Writer } from "../render/writer.ts"

/** Where the pieces of an output go. False once nobody takes them. */
type Emit = (output: Output) => Effect.Effect<boolean, Failure>

/** All letters into one output, in order: standard output, or the file of `-o`; so many examined ahead. */
export const writeLetters = <Letter, R>(
  letters: Letters,
  { examine, writer }: { readonly examine: Examine<Letter, R>; readonly writer: Writer<Letter> },
  output: Option.Option<string>,
  ahead = 1
) => {
  const writeTo = Effect.fnUntraced(function* (emit: Emit) {
    const destination = {
      letter: (letter: Letter) => emit(writer.letter(letter)),
      unreadable: (file: string, failure: Failure) => emit(writer.unreadable(file, failure)),
      isTerminal: Option.isNone(output) && process.stdout.isTTY
    }
    const code = yield* examineEach(letters, examine, destination, ahead)
    yield* emit(writer.end())
    return code
  })
  return Option.match(output, {
    onNone: () => writeTo(writeOut),
    onSome: (path) => writeFile(path, (append) => writeTo((piece) => Effect.as(append(piece), true)))
  })
}

/** A file for each of several letters, into a folder, which is made where it is missing; their names end in `ending`. */
export const writePages = <R>(
  letters: Letters,
  examine: Examine<Uint8Array, R>,
  ending: string,
  output: Option.Option<string>,
  ahead = 1
) => {
  if (Option.isNone(output)) return Effect.fail(noFolder)
  const folder = output.value
  const nameOf = pageNames(ending)
  const destination = {
    letter: (page: Uint8Array, file: string) =>
      Effect.as(
        writeFile(join(folder, nameOf(file)), (append) => append(page)),
        true
      ),
    unreadable: () => Effect.succeed(true),
    isTerminal: false
  }
  return Effect.flatMap(makeFolder(folder), () => examineEach(letters, examine, destination, ahead))
}

const noFolder = new Failure({
  code: "no-output-folder",
  explanation: {
    zh: "多份报告各写一个文件，请用 -o 指明文件夹，例如：-o 核验结果。",
    en: "Several letters become a file each: name a folder with -o, as in -o checked."
  }
})

/** Names of pages after their letters; letters of one name in several folders are numbered. */
const pageNames = (ending: string): ((file: string) => string) => {
  const used = new Map<string, number>()
  return (file) => {
    const name = file === standardInput ? "stdin" : basename(file, extname(file))
    const times = (used.get(name) ?? 0) + 1
    used.set(name, times)
    return `${times === 1 ? name : `${name}-${times}`}${ending}`
  }
}
