/** `docs/checks.md`: every check, as the catalogue has it. */
import { checks } from "../src/check/checks/index.ts"
import { markdownTable } from "./markdown-table.ts"

export const checkPage = (): string => `# What is checked · 核验项

<!-- written by pnpm gen from packages/core/src/check/checks -->

${checks.length} checks run on every letter. Each says how often it applied and how often it found something: one that applied
nowhere is listed with 0. The ids are stable; \`duxue catalogue checks --format json\` gives the same list.

共 ${checks.length} 项，每份报告逐项核验，并列出各项适用和发现问题的次数；没有适用之处的也列出，次数为 0。编号固定不变。

| gravest finding 最重 | means | 含义 |
| --- | --- | --- |
| \`error\` 错误 | a contradiction: cannot be true as written. Only errors fail a letter | 自相矛盾，照原文不能成立；只有错误使核验不通过 |
| \`query\` 疑点 | unusual or ambiguous; answered by a note | 异常或有歧义，附一句说明即可 |
| \`remark\` 提示 | silence, a standard that is not met, a plan without a date | 应写未写、标准未达、打算没有时限等 |

${markdownTable(
  [
    ["id 编号", "left"],
    ["check", "left"],
    ["核验项", "left"],
    ["gravest", "left"]
  ],
  checks.map(({ id, title, description, severity }) => [
    `\`${id}\``,
    `**${title.en}.** ${description.en}`,
    `**${title.zh}**：${description.zh}`,
    `\`${severity}\``
  ])
)}
`
