import { Schema } from "effect"
import { join } from "../bilingual.ts"

/** A letter as JSON: its text, and what the file is called. */
export const LetterInput = Schema.Struct({
  text: Schema.String.annotate({
    description: join({ zh: "报告全文。", en: "The text of the letter." }),
    message: join({ zh: "应为字符串", en: "must be a string" }),
    messageMissingKey: join({ zh: "缺少报告全文", en: "the text of the letter is missing" })
  }),
  name: Schema.optionalKey(
    Schema.String.annotate({
      description: join({
        zh: "文件名：用于出错提示，并按扩展名（.txt、.md）识别格式。",
        en: "The file's name: used in messages, and its extension (.txt, .md) tells the format."
      }),
      message: join({ zh: "应为字符串", en: "must be a string" })
    })
  )
}).annotate({
  identifier: "LetterInput",
  title: "报告",
  message: join({ zh: "应为含 text 的 JSON 对象", en: "must be a JSON object with a text" })
})
export type LetterInput = typeof LetterInput.Type
