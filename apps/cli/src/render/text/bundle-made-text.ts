/** What is said of a bundle that was made. */
import { type Bilingual, districtTitleOf, formatDate, type Language } from "@duxue/core"
import { type MadeBundle, spokenFingerprint, unanswered } from "@duxue/documents/bundle"
import { count } from "../../report/totals.ts"
import { printable } from "../../terminal/printable.ts"

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`

/** In one line: whose, of which year, how large, by which key. */
export const madeWords = ({ manifest, bytes }: MadeBundle, output: string, fingerprint: string): Bilingual => {
  const title = districtTitleOf({ ...manifest.district, place: null })
  const { period, parts } = manifest
  const size = kilobytes(bytes.length)
  const spoken = spokenFingerprint(fingerprint)
  return {
    zh: printable(
      `已制作报送包“${output}”：${title.zh} ${formatDate(period, "zh")}，${parts.length + 1} 个文件，${size}，密钥指纹 ${spoken}。`
    ),
    en: printable(
      `The bundle "${output}" was made: ${title.en}, ${formatDate(period, "en")}; ${parts.length + 1} files, ${size}; key fingerprint ${spoken}.`
    )
  }
}

/** No list that nobody reads to its end. */
const MOST_LISTED = 20

const listed = (head: Bilingual, all: ReadonlyArray<string>, language: Language): ReadonlyArray<string> => {
  if (all.length === 0) return []
  const rest = all.length - MOST_LISTED
  const more = { zh: `  … 另有 ${rest} 处`, en: `  … ${rest} more` }
  return [
    head[language],
    ...all.slice(0, MOST_LISTED).map((each) => `  · ${printable(each)}`),
    ...(rest > 0 ? [more[language]] : [])
  ]
}

/** What whoever gets it will remark upon: figures that disagree, errors, and queries by the key under which they are answered. */
export const madeWarnings = ({ differences, findings }: MadeBundle, language: Language): ReadonlyArray<string> => {
  const errors = findings.open.filter(({ severity }) => severity === "error")
  const open = unanswered(findings)
  return [
    ...listed(
      {
        zh: `注意：报告与数据有 ${differences.length} 处不一致，收件方验证时会不通过：`,
        en: `Note: letter and data disagree in ${count(differences.length, "place")}, and the bundle will not verify:`
      },
      differences.map(({ title, sent, here }) => `${title[language]}：${sent ?? "—"} ≠ ${here ?? "—"}`),
      language
    ),
    ...listed(
      {
        zh: `注意：报告中还有 ${errors.length} 处错误，收件方会看到：`,
        en: `Note: the letter still has ${count(errors.length, "error")}, which whoever gets it will see:`
      },
      errors.map(({ finding }) => findings.findings[finding]?.[language === "zh" ? "message" : "messageEn"] ?? ""),
      language
    ),
    ...listed(
      {
        zh: `提示：还有 ${open.length} 处疑点没有说明，可用 --notes 按下列标识说明：`,
        en: `${count(open.length, "query is", "queries are")} not answered; --notes answers under these keys:`
      },
      open.map(({ key }) => key),
      language
    )
  ]
}
