import { type Bilingual, districtTitleOf, type Filing, formatDate } from "@duxue/core"
import type { SourceFound } from "../../filings/read-filing.ts"

/** What was taken, in a line: whose, of which year, how much, from how many files, and where it is now. */
export const importedWords = (
  { district, period, schools, facts }: Filing,
  sources: ReadonlyArray<SourceFound>,
  output: string
): Bilingual => {
  const title = districtTitleOf(district)
  const ofSchools = facts.filter(({ organisation }) => organisation !== null).length
  const ofDistrict = facts.length - ofSchools
  return {
    zh: `已导入：${title.zh}${formatDate(period, "zh")}，${sources.length}个文件，学校${schools.length}所，学校数据${ofSchools}项，区县数据${ofDistrict}项，写入“${output}”。`,
    en: `Imported: ${title.en}, ${formatDate(period, "en")}; ${sources.length} files, ${schools.length} schools, ${ofSchools} figures of schools, ${ofDistrict} of the district, written to "${output}".`
  }
}
