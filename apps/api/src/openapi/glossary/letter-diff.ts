import { both, type Glossary } from "./term.ts"

const before = both("前一份中的；新增的为 null。", "As the earlier letter has it; null where it was added.")
const after = both("后一份中的；删去的为 null。", "As the later letter has it; null where it was removed.")

/** What differs between two letters. */
export const letterDiffGlossary: Glossary = {
  LetterPair: {
    about: both("请求比对的两份报告。", "Two letters to compare."),
    fields: { before: both("前一份。", "The earlier one."), after: both("后一份。", "The later one.") }
  },
  LetterDiff: {
    about: both("两份报告的差异。", "What differs between two letters."),
    fields: {
      figures: both(
        "有差异的数字：先事实，再测算值，再未归项的。",
        "Numbers that differ: facts, computed values, then others."
      ),
      paragraphs: both("有差异的段落，按文中次序。", "Paragraphs that differ, in order of the text."),
      counts: both("各类的个数；same 为没有变的。", "How many of each; same are those that did not change.")
    }
  },
  FigureDifference: {
    about: both("一个数字的差异。", "One number that differs."),
    fields: {
      kind: both("changed 改动，added 新增，removed 删去。", "changed, added or removed."),
      title: both("说的是什么。", "What it states."),
      fact: both("所说的事实编号，或 null。", "The fact that it states, or null."),
      metric: both("所说的监测指标编号，或 null。", "The metric that it is the value of, or null."),
      before,
      after,
      by: both(
        "后减前，百分数之差为百分点；不能相减的为 null。",
        "After less before, of percentages in points; null if neither."
      )
    }
  },
  DifferingFigure: {
    about: both("一份报告中的写法。", "The number as one of the letters has it."),
    fields: {
      span: both(
        "在该份 text 中的起止（UTF-16 单位）。",
        "Where it stands in the text of its letter, in UTF-16 units."
      ),
      text: both("原样。", "As printed."),
      sentence: both("所在的句子。", "The sentence that it stands in."),
      value: both("数值，基本单位；区间为 null。", "In base units; null for a range."),
      lower: both("下限，或 null。", "The lower bound, or null."),
      upper: both("上限，或 null。", "The upper bound, or null."),
      unit: both("单位。", "The unit."),
      qualifier: both("限定词。", "How exact it is."),
      bond: both("绑定：kept 未改，touched 改动，none 没有。", "kept as it was bound, touched since, or none.")
    }
  },
  ParagraphDifference: {
    about: both("一个段落的差异。", "One paragraph that differs."),
    fields: {
      kind: both("changed 改写，added 新增，removed 删去，moved 移位。", "changed, added, removed or moved."),
      before,
      after
    }
  },
  PlacedText: {
    fields: { span: both("起止。", "Where it stands."), text: both("文字。", "Its words.") }
  }
}
