import { placeGlossary } from "./document-place.ts"
import { belonging, both, type Glossary, place } from "./term.ts"

/** What is read out of a letter. */
export const readingGlossary: Glossary = {
  LetterReading: {
    about: both("从报告中读出的全部内容。", "Everything that was understood of a letter."),
    fields: {
      text: both(
        "报告全文，去掉字节顺序标记；各位置均指向这里。",
        "The letter's text without a byte-order mark; all offsets point into it."
      ),
      letter: both("函的题名、落款等。", "The frame of the letter."),
      sections: both("各部分及其事项的起止。", "The sections, with their items."),
      figures: both("全部数字，按出现顺序。", "Every figure, in the order of the text."),
      statements: both("没有数字的陈述。", "What is declared without a number."),
      problems: both("存在的问题。", "The problems that the district names."),
      plans: both("下一步计划。", "What it plans to do about them."),
      commitments: both("有期限的承诺。", "What it promises by a date."),
      documents: both("引用和印发的文件。", "The documents that are cited or issued.")
    }
  },
  LetterHead: {
    about: both("函的题名、主送、落款；没有的为 null。", "Title, addressee and signature; null where there is none."),
    fields: {
      title: both("题名。", "The title."),
      district: both("县（区）名称。", "The district."),
      year: both("报告年度。", "The year reported on."),
      addressee: both("主送机关。", "To whom it is addressed."),
      signedBy: both("落款单位。", "Who signed it."),
      signedOn: both("落款日期（ISO 8601）。", "The date of the signature, ISO 8601.")
    }
  },
  SectionPassage: {
    about: both("报告中的一个部分。", "One section as it stands in the letter."),
    fields: {
      ...place,
      id: both("部分编号；标题无法识别时为 null。", "The section's id; null where its heading is unknown."),
      heading: both("报告所用的标题。", "The heading as written."),
      items: both("其中的事项。", "The items in it.")
    }
  },
  ItemPassage: {
    about: both("部分中的一个事项。", "One item of a section."),
    fields: {
      ...place,
      number: both("序号，按报告所印。", "Its number as printed."),
      heading: both("标题。", "Its heading.")
    }
  },
  Figure: {
    about: both(
      "报告中说明情况的一个数字，含单位；日期、文号、序号和口号不在其内。",
      "A number that the letter states about the world; no date, document number, ordinal or slogan."
    ),
    fields: {
      ...place,
      ...belonging,
      text: both(
        "数字和单位的原文；余、多在内，其他限定词在外。",
        "Number and unit as written, 余 and 多 inside, other qualifying words outside."
      ),
      value: both(
        "以基本单位计的值（万、亿已换算）；百分数照写；比例取不为 1 的一项；区间为 null。",
        "In base units; a percentage as written; of a ratio the term that is not 1; null for a range."
      ),
      lower: both(
        "文字所允许的下限，不计四舍五入；无下限为 null。",
        "The least that the words allow, rounding aside; null where open."
      ),
      upper: both(
        "文字所允许的上限，不计四舍五入；无上限为 null。",
        "The most that the words allow, rounding aside; null where open."
      ),
      unit: both("基本单位，如 人、元、元/生·年、%、百分点。", "The base unit: 人, 元, 元/生·年, %, 百分点."),
      qualifier: both("限定词的含义。", "What the words around it say of its exactness."),
      step: both(
        '末位所代表的大小；写全的计数为 "0"，即准确数。',
        'The worth of its last written place; "0" for a count written in full, which is exact.'
      ),
      period: both(
        "所属时期：年、学年（2020/2021）或日期；无从判断为 null。",
        "The year, school year (2020/2021) or date that governs it; null where nothing does."
      ),
      subject: both("所计对象，取自原文。", "What it counts, in words of the text."),
      measure: both(
        "所表示的指标项；目录中没有的为 null。",
        "The measure that it states; null where the catalogue has none."
      ),
      place: both(
        "在文件中的位置；纯文本和 Markdown 没有此项。",
        "Where in its file it begins; left out of plain text and Markdown."
      )
    }
  },
  ...placeGlossary,
  Qualifier: {
    about: both(
      "exact 准确；more_than 余、多、超过；at_least 以上、不低于；less_than 近、不足；at_most 以下、不超过；approx 约、左右；range 区间；ratio 比例。",
      "How the words bound a number: 余 is more_than, 以上 at_least, 近 less_than, 以下 at_most, 约 approx; range, ratio; all else exact."
    )
  },
  Statement: {
    about: both("没有数字的陈述。", "Something declared without a number."),
    fields: {
      ...place,
      ...belonging,
      kind: both(
        "duty 履责，prohibition 禁止，absence 没有，completion 完成，claim 比较。",
        "A duty done, a prohibition kept, an absence, a completion, or a claim that figures may bear out."
      ),
      polarity: both("affirmed 称其有，denied 称其无。", "Whether the thing is said to be so, or not to be so."),
      subject: both("所述之事，取自原文。", "What it is about, in words of the text.")
    }
  },
  Passage: {
    about: both("一段文字。", "A passage of the letter."),
    fields: { ...place, text: both("原文。", "The words.") }
  },
  Commitment: {
    about: both("有期限的承诺。", "A promise with a date."),
    fields: {
      ...place,
      due: both("期限：年，或者日期。", "By when: a year or a date."),
      subject: both("承诺事项。", "What is promised.")
    }
  },
  CitedDocument: {
    about: both("报告引用或印发的文件。", "A document that the letter cites or says was issued."),
    fields: {
      ...place,
      title: both("文件名称。", "Its title."),
      number: both("文号；没有为 null。", "Its number (文号); null where there is none."),
      year: both("文号中的年份。", "The year inside its number.")
    }
  }
}
