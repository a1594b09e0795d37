import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import { bodySchemas, jsonSchemaOf } from "../catalogue/body-schemas.ts"
import { shelfNames } from "../catalogue/shelves.ts"
import { type ExitCode, Failure } from "../failure.ts"
import { writeOut } from "../output/standard-streams.ts"
import { document } from "../render/json/bodies.ts"
import { concluding } from "./concluding.ts"

const names = Object.keys(bodySchemas)

export const schemaCommand = Command.make(
  "schema",
  {
    name: Argument.String("NAME").pipe(
      Argument.withDescription(`${names.join("、")}；catalogue 为全部目录，不写为全部 · all of them without a name`),
      Argument.optional
    )
  },
  ({ name }) =>
    concluding(
      Effect.gen(function* () {
        yield* writeOut(document(yield* named(name)))
        const code: ExitCode = 0
        return code
      })
    )
).pipe(
  Command.withDescription(
    [
      "输出 --format json 各种结果的 JSON Schema（2020-12）。",
      "Print the JSON Schema (draft 2020-12) of every body that --format json prints."
    ].join("\n")
  ),
  Command.withShortDescription("输出 JSON 结果的结构 · print the JSON Schema of results"),
  Command.withExamples([{ command: "duxue schema check" }, { command: "duxue schema > duxue.schemas.json" }])
)

/** One schema by its name, or several under theirs. */
const named = (name: Option.Option<string>): Effect.Effect<object, Failure> => {
  const several = (wanted: ReadonlyArray<string>): object =>
    Object.fromEntries(
      Object.entries(bodySchemas).flatMap(([each, schema]) =>
        wanted.includes(each) ? [[each, jsonSchemaOf(schema)] as const] : []
      )
    )
  if (Option.isNone(name)) return Effect.succeed(several(names))
  if (name.value === "catalogue") return Effect.succeed(several(shelfNames))
  const schema = bodySchemas[name.value]
  return schema === undefined ? Effect.fail(unknown(name.value)) : Effect.succeed(jsonSchemaOf(schema))
}

const unknown = (name: string): Failure =>
  new Failure({
    code: "unknown-schema",
    explanation: {
      zh: `没有“${name}”的结构说明，可用：${names.join("、")}、catalogue。`,
      en: `There is no schema "${name}"; there are ${names.join(", ")} and catalogue.`
    }
  })
