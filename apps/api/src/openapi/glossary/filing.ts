import { both, type Glossary } from "./term.ts"

/** What a district hands in for a year, put together. */
export const filingGlossary: Glossary = {
  FilingImport: {
    about: both("合并成的报送文件，及其中存疑之处。", "The filing that was put together, and what is unlikely in it."),
    fields: {
      filing: both("报送文件。", "The filing."),
      queries: both(
        "不大可能但已采用的，以及按要求不采用的。",
        "What is unlikely but taken, and what was left out as asked."
      )
    }
  },
  Filing: {
    about: both("一个区县一个年度的全部材料。", "All that a district hands in for a year."),
    fields: {
      id: both("编号。", "Its id."),
      district: both("区县。", "The district."),
      period: both("年度。", "The year."),
      schools: both("学校名册。", "The register of schools."),
      facts: both("事实。", "The facts."),
      statements: both("没有数字的陈述。", "What is declared without a number."),
      documents: both("引用和印发的文件。", "Documents that are cited or issued."),
      problems: both("存在的问题及打算。", "Problems, and what is planned about them."),
      commitments: both("有期限的承诺。", "What is promised by a date."),
      evidence: both("佐证材料。", "Files that bear out facts."),
      narratives: both("自写段落。", "Paragraphs that a person wrote.")
    }
  },
  FilingDistrict: {
    fields: {
      id: both("编号。", "Its id."),
      name: both("名称。", "Its name."),
      place: both(
        "所在省市，据以适用地方标准；不明为 null。",
        "Where it lies, so that local standards bind; null if unknown."
      )
    }
  },
  School: {
    about: both("一所学校。", "A school."),
    fields: {
      id: both("学校编号。", "Its id."),
      name: both("名称。", "Its name."),
      kind: both("类别。", "Its kind."),
      ownership: both("办学性质。", "Who runs it."),
      inclusive: both("是否普惠性；不适用的省略。", "Whether it is an inclusive kindergarten; left out of others."),
      area: both("城乡。", "In a city, a town or the country.")
    }
  },
  Fact: {
    about: both("一个指标项的值。", "The value of a measure."),
    fields: {
      measure: both("指标项编号。", "The measure."),
      organisation: both("学校编号；区县本级为 null。", "The school; null for the district itself."),
      stage: both("学段；不分学段为 null。", "The part of a school with several stages; else null."),
      period: both("时期；同报送年度为 null。", "The period; null where it is the filing's own."),
      value: both("数值，基本单位；区间为 null。", "In base units; null for a range."),
      lower: both("下限，或 null。", "The lower bound, or null."),
      upper: both("上限，或 null。", "The upper bound, or null."),
      unit: both("单位。", "The unit."),
      qualifier: both("限定词。", "How exact it is."),
      step: both("末位单位；确数为 0。", "The worth of its last written place; 0 where it is exact."),
      provenance: both("出处。", "Where it comes from.")
    }
  },
  Problem: {
    about: both("一个问题及打算。", "A problem, and what is planned about it."),
    fields: {
      id: both("编号。", "Its id."),
      text: both("问题。", "The problem."),
      plan: both("打算，或 null。", "The plan, or null.")
    }
  },
  Evidence: {
    about: both("一份佐证材料。", "A file that bears out a fact."),
    fields: {
      sha256: both("内容的 SHA-256。", "The SHA-256 of its content."),
      name: both("文件名。", "The file's name."),
      mediaType: both("内容类型。", "Its media type."),
      bytes: both("字节数。", "Its size in bytes.")
    }
  },
  Narrative: {
    about: both("自写段落，写函时逐字保留。", "A paragraph that a person wrote; a letter keeps it word for word."),
    fields: {
      place: both("位置：部分或事项。", "Where it stands: a section or an item."),
      text: both("文字。", "Its words.")
    }
  },
  ReturnProblem: {
    about: both("报表中的一处问题。", "Something wrong with a return."),
    fields: {
      code: both("种类，长期不变。", "Its kind, which never changes."),
      severity: both("error 不予采用，query 存疑但已采用。", "error: nothing is taken; query: unlikely, but taken."),
      file: both("文件名。", "The file."),
      place: both(
        "位置：单元格、行、工作表或 JSON 路径；整个文件为 null。",
        "A cell, row, sheet or JSON path; null for the whole file."
      ),
      message: both("原因和改正办法。", "What is wrong, and what to do.")
    }
  }
}
