/** The letter named in a line: whose, of which year, to whom, signed when. */
import type { Bilingual, LetterHead, LetterReading } from "@duxue/core"

/** Whether the text has anything of a letter's structure; without any, its figures are all there is to report. */
export const hasLetterStructure = (reading: LetterReading): boolean =>
  reading.sections.length > 0 || reading.letter.title !== null || reading.letter.signedOn !== null

export const noStructure: Bilingual = {
  zh: "没有找到自评报告的结构（标题、各部分、落款）：以下只列出识别到的数字，未作分部分核对。请确认文件是区县履行教育职责自评报告。",
  en: "No letter structure was found (title, sections, signature): only the figures are listed. Check that the file is a district's self-evaluation letter."
}

/** The parts that are known, in reading order. */
export const headParts = ({ district, year, addressee, signedBy, signedOn }: LetterHead): ReadonlyArray<Bilingual> =>
  [
    district === null ? undefined : { zh: district, en: district },
    year === null ? undefined : { zh: `${year} 年度`, en: `year ${year}` },
    addressee === null ? undefined : { zh: `致 ${addressee}`, en: `to ${addressee}` },
    signedBy === null || signedBy === district ? undefined : { zh: `落款 ${signedBy}`, en: `signed by ${signedBy}` },
    signedOn === null ? undefined : { zh: signedOn, en: `on ${signedOn}` }
  ].filter((part) => part !== undefined)
