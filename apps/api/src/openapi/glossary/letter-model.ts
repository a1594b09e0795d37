import { both, type Glossary } from "./term.ts"

const caption = both("标题。", "What it is called.")

/** A letter before it takes a format. */
export const letterModelGlossary: Glossary = {
  LetterModel: {
    about: both("成文前的函件：函首函尾、标题、段落、表格和附件。", "A letter before it takes a format."),
    fields: {
      filing: both("所据报送材料的编号。", "The id of the filing that it tells."),
      period: both("报告年度。", "The year that it reports on."),
      frame: both("函首和函尾。", "What stands around the text."),
      blocks: both("正文，按次序。", "The text, in order."),
      annexes: both("附件。", "The annexes.")
    }
  },
  LetterFrame: {
    about: both("函首和函尾；没有的为 null。", "What stands around the text; null where there is none."),
    fields: {
      issuer: both("发文机关全称。", "Whose letter it is, in full."),
      documentNumber: both("发文字号。", "The document's number."),
      title: both("标题。", "The title."),
      addressee: both("主送机关。", "To whom it is sent."),
      signedBy: both("署名。", "Who signs."),
      signedOn: both("成文日期（ISO 8601）。", "The date of the signature, ISO 8601."),
      contact: both("附注：联系人和电话。", "The contact, printed below the date."),
      copiesTo: both("抄送机关。", "Who gets copies.")
    }
  },
  Block: { about: both("正文的一段：标题、段落、表格或图。", "A heading, a paragraph, a table or a chart.") },
  Heading: {
    about: both("标题，序号按 GB/T 9704：一、（一）1.（1）。", "A heading, numbered as GB/T 9704 has it."),
    fields: {
      kind: both("固定为 heading。", "Always heading."),
      level: both("层次，1 至 4。", "Its level, 1 to 4."),
      number: both("在本层次中的序号；序号在 text 内的为 null。", "Its place at its level; null where text holds it."),
      text: both("文字。", "Its words.")
    }
  },
  Paragraph: {
    about: both("一个自然段。", "A paragraph."),
    fields: {
      kind: both("固定为 paragraph。", "Always paragraph."),
      inlines: both("文字和数字，按次序。", "Words and figures, in order."),
      item: both("所答的事项序号，或 null。", "The item that it answers, or null."),
      own: both("是否为人所写、逐字保留。", "Whether a person wrote it; it is kept word for word.")
    }
  },
  Inline: { about: both("文字，或绑定的数字。", "Words, or a figure that is bound.") },
  Words: {
    fields: { kind: both("固定为 words。", "Always words."), text: both("文字。", "The words.") }
  },
  BoundFigure: {
    about: both("绑定的数字，写法和数值一并给出。", "A figure with what it states and how it is printed."),
    fields: {
      kind: both("固定为 figure。", "Always figure."),
      text: both("印出的写法，含单位。", "As printed, with its unit."),
      value: both("数值，基本单位；区间为 null。", "In base units; null for a range."),
      lower: both("下限，或 null。", "The lower bound, or null."),
      upper: both("上限，或 null。", "The upper bound, or null."),
      unit: both("单位。", "The unit."),
      qualifier: both("限定词。", "How exact it is."),
      step: both("末位单位。", "The worth of its last written place."),
      period: both("时期，或 null。", "The period, or null."),
      binding: both(
        "绑定的事实、指标、变化、标准或个数。",
        "The fact, metric, change, standard or count that it states."
      )
    }
  },
  FigureBinding: {
    about: both(
      "数字所代表的：fact 事实，metric 监测指标，change 增减，standard 标准线，count 个数。",
      "What a number stands for: a fact, a metric, what became of a fact, the line of a standard, or a count."
    )
  },
  LetterTable: {
    about: both("表格。", "A table."),
    fields: {
      kind: both("固定为 table。", "Always table."),
      caption,
      unit: both("全表单位；各列不同为 null。", "The unit of all its cells; null where columns differ."),
      columns: both("各列。", "The columns."),
      rows: both("各行。", "The rows."),
      notes: both("表注。", "What is printed below it.")
    }
  },
  TableColumn: {
    fields: {
      title: both("列名。", "Its heading."),
      unit: both("本列单位，或 null。", "The unit of its cells, or null."),
      holds: both("文字或数字。", "Words or numbers.")
    }
  },
  TableRow: {
    fields: {
      kind: both("entry 为一项，summary 为合计或标准。", "entry, or summary: a total or the line to reach."),
      cells: both("各格，按列次序。", "The cells, in the order of the columns.")
    }
  },
  LetterChart: {
    about: both("图：每一类别每一系列一条。", "A picture: for each category a bar of each series."),
    fields: {
      kind: both("固定为 chart。", "Always chart."),
      caption,
      unit: both("单位。", "The unit."),
      categories: both("类别。", "The categories."),
      series: both("系列。", "The series.")
    }
  },
  ChartSeries: {
    fields: {
      title: both("系列名。", "What it is called."),
      role: both("本年、上年或标准。", "This year's, last year's, or the line to reach."),
      values: both("各类别的值；没有单一数值的为 null。", "One a category; null where nothing single is known.")
    }
  },
  Annex: {
    about: both("附件。", "An annex."),
    fields: { title: both("附件标题。", "Its title."), blocks: both("内容。", "What it holds.") }
  }
}
