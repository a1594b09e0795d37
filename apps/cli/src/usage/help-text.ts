/** Help as it is printed: Chinese headings, the library's English ones beside them. */
import type { FlagDoc, HelpDoc } from "effect/cli/HelpDoc"
import * as Option from "effect/Option"
import type { Paint } from "../terminal/style.ts"
import { displayWidth, padEnd } from "../terminal/width.ts"
import { wrap } from "../terminal/wrap.ts"

interface Row {
  readonly name: string
  readonly text: string
}

/** Names wider than this have their text on the next line. */
const widestName = 26

export const helpText = (doc: HelpDoc, width: number, paint: Paint): string => {
  const heading = (text: string): string => paint(text, "bold")
  const rows = (each: ReadonlyArray<Row>): ReadonlyArray<string> => {
    const column = Math.min(widestName, Math.max(0, ...each.map(({ name }) => displayWidth(name)))) + 4
    return each.flatMap(({ name, text }) => rowLines(name, text, column, width, paint))
  }
  const part = (title: string, each: ReadonlyArray<Row>): ReadonlyArray<string> =>
    each.length === 0 ? [] : ["", heading(title), ...rows(each)]
  const examples = (doc.examples ?? []).flatMap(({ command, description }) => [
    ...(description === undefined ? [] : [`  ${paint(`# ${description}`, "dim")}`]),
    `  ${paint(command, "cyan")}`
  ])
  return [
    ...doc.description.split("\n").flatMap((line) => wrap(line, width).map(({ start, end }) => line.slice(start, end))),
    "",
    heading("用法 Usage"),
    `  ${paint(doc.usage, "cyan")}`,
    ...part(
      "参数 Arguments",
      (doc.args ?? []).map(({ name, variadic, description }) => ({
        name: variadic ? `${name}…` : name,
        text: textOf(description)
      }))
    ),
    ...(doc.subcommands ?? []).flatMap(({ commands }) =>
      part(
        "命令 Commands",
        commands.map(({ name, shortDescription, description }) => ({
          name,
          text: shortDescription ?? description
        }))
      )
    ),
    ...part("选项 Options", doc.flags.map(flagRow)),
    ...part("通用选项 Global options", (doc.globalFlags ?? []).map(flagRow)),
    ...(examples.length === 0 ? [] : ["", heading("示例 Examples"), ...examples])
  ].join("\n")
}

const textOf = (description: Option.Option<string>): string => Option.getOrElse(description, () => "")

const flagRow = ({ name, aliases, type, description }: FlagDoc): Row => ({
  name: `${[...aliases, `--${name}`].join(", ")}${type === "boolean" ? "" : ` ${type}`}`,
  text: textOf(description)
})

const rowLines = (name: string, text: string, column: number, width: number, paint: Paint): ReadonlyArray<string> => {
  const lines = wrap(text, width - column).map(({ start, end }) => text.slice(start, end))
  const margin = " ".repeat(column)
  const beside = displayWidth(name) + 2 < column
  const label = `  ${paint(name, "green")}`
  return beside
    ? lines.map((line, index) => (index === 0 ? label + padEnd("", column - 2 - displayWidth(name)) : margin) + line)
    : [label, ...lines.map((line) => margin + line)]
}
