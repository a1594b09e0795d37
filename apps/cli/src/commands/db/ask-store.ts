import type * as Administration from "@duxue/store/administration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Flag from "effect/cli/Flag"
import { Failure } from "../../failure.ts"

export const dataFlag = Flag.String("data").pipe(
  Flag.withMetavar("FOLDER"),
  Flag.withDescription(
    "数据文件夹，不写则看环境变量 DUXUE_DATA；设有 DATABASE_URL 时，数据库在该服务器上，文件夹只存佐证材料 · the data folder, by default DUXUE_DATA; with DATABASE_URL the database is on that server, and the folder holds evidence alone"
  ),
  Flag.optional
)

/** Asks the store for something; it is loaded here, so that no other command waits for it. */
export const askStore = <A>(
  data: Option.Option<string>,
  ask: (store: typeof Administration, data: string | undefined) => Promise<A>
): Effect.Effect<A, Failure> =>
  Effect.flatMap(
    Effect.promise(() => import("@duxue/store/administration")),
    (store) =>
      Effect.tryPromise({
        try: () => ask(store, Option.getOrUndefined(data)),
        catch: (cause) =>
          cause instanceof store.StoreFailure
            ? new Failure({ code: cause.code, explanation: cause.explanation })
            : new Failure({ code: "failed", explanation: { zh: String(cause), en: String(cause) } })
      })
  )

/** A size as people read it. */
export const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`
