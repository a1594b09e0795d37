import { belonging, both, type Glossary } from "./term.ts"

/** What is said of the numbers of a letter, and of what stands behind them. */
export const numberReviewGlossary: Glossary = {
  NumberReview: {
    about: both("报告中每一个数字及其依据。", "Every number of a letter, and what stands behind it."),
    fields: {
      numbers: both("逐个列出，按文中次序。", "One by one, in order of the text."),
      counts: both(
        "各类的个数；others 为不是统计数字的（日期、文号、序号等）。",
        "How many of each; others are no figures."
      ),
      boundShare: both(
        "有依据且未改动的占全部统计数字的百分比；没有数字为 null。",
        "Bound figures in all, in percent; null of none."
      )
    }
  },
  ReviewedNumber: {
    about: both("一个数字。", "One number."),
    fields: {
      span: both("在 text 中的起止（UTF-16 单位）。", "Where it stands in text, in UTF-16 units."),
      text: both("原样。", "As printed."),
      sentence: both("所在的句子。", "The sentence that it stands in."),
      status: both("依据如何。", "What stands behind it."),
      reason: both("为什么没有绑定；已绑定的为 null。", "Why nothing binds it; null where something does."),
      value: both("数值，基本单位；区间和非统计数字为 null。", "In base units; null for ranges and for no figures."),
      unit: both("单位；非统计数字为 null。", "The unit; null for what is no figure."),
      title: both(
        "所绑定的或文字所说的事项；不明为 null。",
        "What it is bound to, or its words state; null if unknown."
      ),
      fact: both("绑定的事实编号，或 null。", "The id of the fact that it is bound to, or null."),
      metric: both("绑定的监测指标编号，或 null。", "The id of the metric that it is bound to, or null."),
      was: both("绑定时的写法；未改动为 null。", "As it was printed when bound; null where it is so still."),
      ...belonging
    }
  },
  NumberStatus: {
    about: both(
      "bound 绑定且未改，touched 绑定后改动，gone 绑定的数字已不在，unbound 没有绑定。",
      "bound as it was bound; touched: another now; gone: no number any more; unbound: bound to nothing."
    )
  },
  UnboundReason: {
    about: both(
      "measure-not-bound 文字说的是已知指标项，no-measure 不是已知指标项，其余为日期、文号、序号和词中数字。",
      "measure-not-bound: its words state a known measure; no-measure: none is known; the others are no figures: dates, numbers of documents, marks, words."
    )
  }
}
