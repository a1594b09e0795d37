import { belonging, both, type Glossary } from "./term.ts"

/** What the checks answer. */
export const reportGlossary: Glossary = {
  LetterCheck: {
    about: both("核验报告所得的全部结论。", "Everything that the checks found."),
    fields: {
      findings: both("发现的问题，重者在前。", "What was found."),
      relations: both(
        "重算过的全部关系，成立的也在内。",
        "Every relation that was recomputed, those that hold included."
      ),
      verdicts: both("按当年有效标准所作的判定。", "The verdicts on the standards in force in the letter's year."),
      checks: both(
        "每项核验适用和发现问题的次数；一次也不适用的为 0。",
        "How often each check applied and found something; 0 where nowhere."
      ),
      reading: both("核读结果；仅当 include=reading。", "The reading; with include=reading alone.")
    }
  },
  Finding: {
    about: both("一项发现。", "One thing that was found."),
    fields: {
      ...belonging,
      check: both("作出发现的核验项，长期不变。", "The check that found it; never renamed."),
      severity: both("轻重。", "How grave it is."),
      title: both("标题。", "A headline."),
      message: both("中文说明：依据、算式和结论。", "What was found, in Chinese."),
      messageEn: both("英文说明。", "The same in English."),
      spans: both(
        "所依据的位置：先是疑有误的，后是与之不符的；报告只字未提的为空。",
        "Where it stands: first what is thought wrong, then what it disagrees with; empty for silence."
      ),
      places: both(
        "spans 中各位置在文件中的位置，次序相同，无从得知的为 null；纯文本和 Markdown 没有此项。",
        "Where in its file each of the spans begins, in their order, null where it cannot be told; left out of plain text and Markdown."
      ),
      suggestion: both(
        "最可能的原值；无从判断时为 null。可能性相同的，说明中并列。",
        "What it probably was; null where nothing is likely. The message tells what is as likely."
      ),
      alternatives: both("其他可能，按可能性排列。", "What else it may have been, likeliest first."),
      trace: both("逐步算式。", "The arithmetic, step by step."),
      relation: both(
        "不成立的关系在 relations 中的序号（从 0 起）。",
        "Index into relations of the relation that fails."
      ),
      relations: both(
        "因同一处错误而不成立的各项关系在 relations 中的序号，relation 在先。",
        "Indices of all the relations that fail for this one fault, relation first."
      ),
      standard: both("未达到的标准编号。", "The id of the standard that is not met.")
    }
  },
  Severity: {
    about: both(
      "error：自相矛盾，不可能都对；query：异常或有歧义，须说明；remark：未提及、未达标或行文。只有 error 使报告不能成立。",
      "error: a contradiction, cannot be true as written; query: unusual or ambiguous; remark: silence, a standard unmet, style. Only errors fail a letter."
    )
  },
  Suggestion: {
    about: both("改正建议。", "A correction."),
    fields: {
      span: both("应替换的位置。", "What it replaces."),
      text: both("替换文字，按报告自己的写法。", "The replacement, in the letter's own writing."),
      value: both("以基本单位计的值；不是数字的为 null。", "Its value in base units; null where it is no number."),
      cause: both("可能的成因。", "How the mistake probably came about."),
      reason: both("理由。", "Why."),
      together: both(
        "须一并改动的其他各处；只改一处即可的，无此项。",
        "What has to be replaced with it; left out where one change is enough."
      )
    }
  },
  Replacement: {
    about: both("一处替换。", "A part of the text to be replaced."),
    fields: {
      span: both("应替换的位置。", "What it replaces."),
      text: both("替换文字，按报告自己的写法。", "The replacement, in the letter's own writing."),
      value: both("以基本单位计的值；不是数字的为 null。", "Its value in base units; null where it is no number.")
    }
  },
  Cause: {
    about: both(
      "unit-slip 单位错，digit-swap 数字颠倒，decimal-point 小数点错位，sign 增减颠倒，neighbour-swap 相邻数互换，wrong-divisor 除数用错，stale-year 沿用旧年，sum-slip 求和错，digit-slip 误写一位，percent-for-points 百分点误作百分比，name-variant 名称不一，year-slip 年份错，recomputed 仅按重算。",
      "How a figure probably went wrong: its unit, swapped or slipped digits, the decimal point, the sign, a neighbour's value, the wrong divisor, an old or a wrong year, the sum, % for points, a variant name; recomputed where nothing but the arithmetic speaks for it."
    )
  },
  TraceLine: {
    about: both("算式的一步。", "One line of the arithmetic."),
    fields: {
      label: both("这一步的名称。", "What the line computes."),
      text: both("算式。", "The arithmetic."),
      spans: both("所用数字的位置。", "The places of the figures that it uses.")
    }
  },
  Relation: {
    about: both("数字之间的一项关系及其重算结果。", "A relation between figures, recomputed."),
    fields: {
      kind: both("关系种类。", "Which kind of relation."),
      result: both("应等于重算结果的数字的位置。", "The place of the figure that ought to be what is computed."),
      operands: both("参与计算的数字的位置。", "The places of the figures that it is computed from."),
      stated: both("报告所述的值；区间为 null。", "The value as stated; null for a range."),
      computed: both(
        "重算的值，至多六位小数；没有单一值的为 null。",
        "The recomputed value, to six decimals; null where it has no single one."
      ),
      verdict: both(
        "holds 成立，fails 不成立，undecided 现有精度不足以判断。",
        "Whether it holds; undecided within the stated precision."
      ),
      basis: both("prose 由行文指出，model 由模型给出。", "Whether the words or the model say that it must hold."),
      certain: both(
        "为 false 时行文未说清指哪些数字，不成立也只作为疑问。",
        "Where false the words leave open which figures are meant, and a failure is a question."
      ),
      lower: both("四舍五入和限定词允许的最小值。", "The least that rounding and words allow."),
      upper: both("四舍五入和限定词允许的最大值。", "The most that rounding and words allow."),
      arithmetic: both("算式。", "The arithmetic in words and numbers.")
    }
  },
  RelationKind: {
    about: both(
      "sum 合计，share 占比，growth 增长，difference 差额，per-head 人均，product 乘积，mean 平均，ratio 比例，count 名单计数，repeat 重复表述，date-order 日期先后，magnitude 同类数量级，claim 说法与数字，cross-section 跨部分。",
      "Sum, share, growth, difference, per head, product, mean, ratio, count of a list, repeated mention, order of dates, size among its like, claim against figure, agreement of sections."
    )
  },
  RelationVerdict: { about: both("关系是否成立。", "Whether a relation holds.") },
  CheckTally: {
    about: both("一项核验用了几次，发现几处。", "How often a check applied, and how often it found something."),
    fields: {
      id: both("核验项编号。", "The check's id."),
      applied: both("适用次数。", "How often it applied."),
      failed: both("发现问题的次数。", "How often it found something.")
    }
  },
  Span: { about: both("text 中的起点和终点（不含）。", "Start and end (exclusive) in text.") },
  Decimal: {
    about: both("以字符串表示的准确小数，不作舍入。", "An exact decimal as text, so that nothing rounds it.")
  },
  Bilingual: {
    about: both("供人阅读的文字。", "A text for people."),
    fields: { zh: both("中文。", "In Chinese."), en: both("英文。", "In English.") }
  },
  Polarity: { about: both("称其有，或称其无。", "Said to be so, or not to be so.") }
}
