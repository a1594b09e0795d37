import type { Bilingual } from "@duxue/core"
import { leaveFor, readFilingFile } from "@duxue/documents"
import * as Effect from "effect/Effect"
import type { RefusedPart, ReturnSource } from "../session/returns.ts"

export type ReadReturn =
  | { readonly kind: "read"; readonly source: ReturnSource }
  | { readonly kind: "refused"; readonly problems: ReadonlyArray<RefusedPart> }

const notReturns: Bilingual = {
  zh: "这个文件里没有学校或部门报表。请用报表模板（.xlsx）填写后再选，或者另存为 .csv。",
  en: "There is no return of schools or departments in this file. Fill in the return form (.xlsx), or a .csv of it, and choose it again."
}

const whole = (message: Bilingual): RefusedPart => ({ message, leave: undefined })

/** One file of returns as facts but for what `leave` names, or every error in it. */
export const readReturn = (name: string, bytes: Uint8Array, leave: ReadonlyArray<string> = []): Promise<ReadReturn> =>
  Effect.runPromise(
    Effect.match(readFilingFile(bytes, name, { leave }), {
      onFailure: (error): ReadReturn => ({
        kind: "refused",
        problems:
          error._tag === "MalformedReturn"
            ? error.problems.flatMap((problem) =>
                problem.severity === "error" ? [{ message: problem.message, leave: leaveFor(problem) }] : []
              )
            : [whole(error.explanation)]
      }),
      onSuccess: (content): ReadReturn =>
        content.kind === "letter"
          ? { kind: "refused", problems: [whole(notReturns)] }
          : { kind: "read", source: content }
    })
  )
