/** The words of the school pages, and of the returns that they are made from. */
export const schoolsZh = {
  documentTitle: "学校与校际均衡 · 督学",
  schoolTitle: (name: string) => `${name} · 学校 · 督学`,
  title: "学校与校际均衡",
  lead: (primary: number, junior: number, pupils: string) =>
    `${primary} 所小学（部）、${junior} 所初中（部），在校生 ${pupils}人。一所一点，点的大小为学生数；一贯制学校分学段计入。`,
  others: (count: number) => `另有 ${count} 所其他学校。`,
  stages: "学段",
  counts: {
    resources: "所未过“六项达标、余项 85%”",
    lines: (stage: string) => `${stage}差异系数达标`,
    of: (met: number, all: number) => `${met}/${all}`
  },
  balance: {
    title: (count: number) => (count === 0 ? "七项差异系数都在标准以内" : `${count} 项差异系数未达标准`),
    misleads: (count: number) => `有 ${count} 项换成不加权就会误判`,
    note: "左为各校相当于标准的倍数，空心为不足标准；右为按学生数加权的差异系数，竖线为标准，短竖为不加权的算法。",
    school: "各校相当于标准的倍数",
    coefficient: "差异系数",
    standard: "标准",
    times: (value: string) => `${value} 倍`,
    below: (count: number) => `${count} 所不足`,
    unweighted: (value: string) => `不加权 ${value}`,
    dot: (name: string, value: string, percent: string) => `${name}：${value}，为标准的 ${percent}`,
    label: (title: string, schools: number, below: number, coefficient: string, line: string, verdict: string) =>
      `${title}：${schools} 所，${below} 所不足标准；差异系数 ${coefficient}，标准${line}，${verdict}`,
    unexplained: "测算不出"
  },
  table: {
    title: (count: number) => (count === 0 ? "各校七项资源配置" : `各校七项资源配置，${count} 所未过`),
    note: "七格依次为七项指标：空格为达标，数字为相当于标准的百分数，实底为不足 85%，“缺”为没有填报。点表头可排序。",
    school: "学校",
    stage: "学段",
    pupils: "学生",
    seven: "七项",
    met: "达标",
    least: "最低项",
    verdict: "判定",
    missingCell: "缺",
    ascending: "升序",
    descending: "降序",
    cell: (title: string, percent: string) => `${title}：标准的 ${percent}`,
    cellMissing: (title: string) => `${title}：没有填报`
  },
  missing: {
    title: "没有填报的数",
    lead: "缺一所学校的数，全区差异系数就不出结果；不补、不删、不作零。",
    row: (school: string, measure: string) => `${school}：${measure}`
  },
  school: {
    unknown: "名册里没有这所学校",
    toIndex: "查看全部学校",
    facts: "填报的数字",
    standards: "逐项判定",
    none: "没有对这所学校规定的标准。",
    ownership: { public: "公办", private: "民办" },
    area: { urban: "城区", town: "镇区", rural: "乡村" },
    attained: (percent: string) => `标准的 ${percent}`,
    place: "出处",
    resources: (met: number, all: number) => `七项资源配置 ${met}／${all} 达标`
  },
  open: {
    title: "还没有学校报表",
    lead: "把各校报表（.xlsx、.csv 或 .json）拖到这里，与自评函一起打开时，自报与测算逐项对照。文件不离开本机。",
    sample: "用样例区看看",
    letterOnly: "现在打开的只有自评函。"
  },
  returns: {
    files: (count: number) => `已收下报表 ${count} 份`,
    clear: "去掉报表",
    queries: (count: number) => `报表里有 ${count} 处不大可能，请核对`,
    more: (count: number) => `另有 ${count} 处`,
    refusedTitle: "报表合不成一份",
    subjectTitle: "这是哪个区县、哪一年的报表？",
    subjectLead: "报表本身没有写明。注明之后即按当年的标准判定。",
    district: "区县",
    districtHint: "如：重庆市临溪区",
    year: "年度",
    yearHint: "如：2020",
    use: "开始评估"
  },
  leave: {
    nothingTaken: (count: number) =>
      `有 ${count} 处须改正，整份未予采用。改好后重新选择文件；来不及核实的，可暂不导入。`,
    one: "暂不导入此项",
    all: (count: number) => `以上 ${count} 项均暂不导入`,
    take: "导入其余",
    hint: "暂不导入的按缺数处理，不作 0 计；其余仍有错的，须改正后才能导入。"
  }
}
export type SchoolsMessages = typeof schoolsZh
