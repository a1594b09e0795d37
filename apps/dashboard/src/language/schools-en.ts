import type { SchoolsMessages } from "./schools-zh.ts"

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

export const schoolsEn: SchoolsMessages = {
  documentTitle: "Schools and balance · Duxue",
  schoolTitle: (name) => `${name} · Schools · Duxue`,
  title: "Schools and the balance between them",
  lead: (primary, junior, pupils) =>
    `${counted(primary, "primary school")} and ${counted(junior, "junior school")}, ${pupils} pupils. A dot is a school, its size the pupils; a school of several stages counts in each.`,
  others: (count) => `${counted(count, "other school")} besides.`,
  stages: "Stage",
  counts: {
    resources: "fail “six of seven, the rest 85%”",
    lines: (stage) => `coefficients met, ${stage}`,
    of: (met, all) => `${met}/${all}`
  },
  balance: {
    title: (count) =>
      count === 0 ? "All seven coefficients keep their line" : `${counted(count, "coefficient")} over the line`,
    misleads: (count) => `${count} would be judged wrongly if unweighted`,
    note: "Left: each school in multiples of the standard, hollow below it. Right: the coefficient weighted by pupils; the long line is the standard, the short one the unweighted formula.",
    school: "Each school in multiples of the standard",
    coefficient: "Coefficient",
    standard: "line",
    times: (value) => `${value}×`,
    below: (count) => `${count} below`,
    unweighted: (value) => `unweighted ${value}`,
    dot: (name, value, percent) => `${name}: ${value}, ${percent} of the standard`,
    label: (title, schools, below, coefficient, line, verdict) =>
      `${title}: ${counted(schools, "school")}, ${below} below the standard; coefficient ${coefficient}, standard: ${line}, ${verdict}`,
    unexplained: "cannot be computed"
  },
  table: {
    title: (count) =>
      count === 0 ? "The seven resources of each school" : `The seven resources: ${count} schools fail`,
    note: "Seven cells for the seven indicators: empty is met, a number is per cent of the standard, solid is below 85%, “?” was not returned. Press a heading to sort.",
    school: "School",
    stage: "Stage",
    pupils: "Pupils",
    seven: "Seven",
    met: "Met",
    least: "Lowest",
    verdict: "Verdict",
    missingCell: "?",
    ascending: "ascending",
    descending: "descending",
    cell: (title, percent) => `${title}: ${percent} of the standard`,
    cellMissing: (title) => `${title}: not returned`
  },
  missing: {
    title: "Figures that were not returned",
    lead: "Without one school there is no coefficient of the district: nothing is filled in, dropped or taken for nought.",
    row: (school, measure) => `${school}: ${measure}`
  },
  school: {
    unknown: "No such school in the register",
    toIndex: "See all schools",
    facts: "Figures returned",
    standards: "Judged one by one",
    none: "No standard is asked of this school.",
    ownership: { public: "public", private: "private" },
    area: { urban: "urban", town: "town", rural: "rural" },
    attained: (percent) => `${percent} of the standard`,
    place: "Place",
    resources: (met, all) => `${met} of ${all} resources met`
  },
  open: {
    title: "No returns of schools yet",
    lead: "Drop the returns of the schools here (.xlsx, .csv or .json). Opened with a letter, what it states is held against what they come to. The files stay on this machine.",
    sample: "Look at the sample district",
    letterOnly: "Only a letter is open."
  },
  returns: {
    files: (count) => `${counted(count, "return")} taken`,
    clear: "Remove the returns",
    queries: (count) => `${counted(count, "unlikely figure")} in the returns to be looked at`,
    more: (count) => `${count} more`,
    refusedTitle: "The returns do not make one filing",
    subjectTitle: "Whose returns are these, and of which year?",
    subjectLead: "They do not say it themselves. Once known, they are judged by the standards of that year.",
    district: "District",
    districtHint: "its Chinese name",
    year: "Year",
    yearHint: "2020",
    use: "Assess"
  },
  leave: {
    nothingTaken: (count) =>
      `${counted(count, "error")}: nothing was taken. Put them right and choose the file again, or leave for now what cannot be verified yet.`,
    one: "Leave this one for now",
    all: (count) => `Leave all ${count} for now`,
    take: "Import the rest",
    hint: "What is left counts as missing, never as zero. Whatever else is wrong must be put right before the file is taken."
  }
}
