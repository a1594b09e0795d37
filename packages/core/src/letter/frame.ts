/** What stands around the text of a composed letter. What the filing does not tell stays null: nobody invents a date or a number. */
import type { Filing } from "../domain/filing.ts"
import type { LetterFrame } from "../domain/letter-model.ts"
import { districtNameOf, districtTitleOf } from "../filing/unnamed-district.ts"

/** 大渡口区 answers as 大渡口区人民政府; a name that is a body's already stays as it is. */
const issuerOf = ({ district }: Filing): string =>
  /[区县市旗]$/.test(districtNameOf(district) ?? "") ? `${district.name}人民政府` : districtTitleOf(district).zh

/** `given` is what the clerk says of it: whoever issues the letter is in its title and signs it, unless that is given too. */
export const frameOf = (filing: Filing, year: string, given: Partial<LetterFrame> = {}): LetterFrame => {
  const issuer = given.issuer ?? issuerOf(filing)
  return {
    issuer,
    documentNumber: null,
    title: `${issuer}关于${year}年履行教育职责情况的自查自评报告`,
    addressee: null,
    signedBy: issuer,
    signedOn: null,
    contact: null,
    copiesTo: [],
    ...given
  }
}

/** 现将…报告如下：, of the year and the body that the frame names. */
export const openingOf = ({ issuer }: LetterFrame, year: string): string =>
  `现将${issuer}${year}年履行教育职责自查自评情况报告如下。`

/** As the kind of the document asks: a 函 tells by letter, a 报告 reports. */
export const closingOf = ({ title }: LetterFrame): string => (title.endsWith("函") ? "专此函告。" : "特此报告。")
