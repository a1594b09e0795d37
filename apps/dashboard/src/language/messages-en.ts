import { assessmentEn } from "./assessment-en.ts"
import { composingEn } from "./composing-en.ts"
import { differencesEn } from "./differences-en.ts"
import { numbersEn } from "./numbers-en.ts"
import { schoolsEn } from "./schools-en.ts"
import type { Messages } from "./messages-zh.ts"

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

const states: Messages["states"] = {
  fails: "Error",
  query: "Query",
  unmet: "Unmet",
  undecided: "Undecided",
  missing: "Missing",
  remark: "Remark",
  holds: "Holds",
  bound: "Untested",
  unbound: "Unclassified"
}

export const en: Messages = {
  home: "Home",
  letter: "Letter",
  assessment: assessmentEn,
  schools: schoolsEn,
  composing: composingEn,
  numbers: numbersEn,
  differences: differencesEn,
  mainNavigation: "Main",
  skip: "Skip to the text",
  theme: { toDark: "Switch to dark", toLight: "Switch to light" },
  otherLanguage: { label: "改用简体中文", name: "中文" },
  local: "Read on this machine; nothing was sent",
  states,
  met: "Met",
  stages: {
    decoding: "Opening the file",
    reading: "Reading figures and paragraphs",
    checking: "Recomputing relations, judging standards"
  },
  relationKinds: {
    sum: "Parts and total",
    share: "Share",
    growth: "Growth",
    difference: "Change",
    "per-head": "Per head",
    product: "Product",
    mean: "Mean",
    ratio: "Ratio",
    count: "Length of a list",
    repeat: "Said in two places",
    "date-order": "Order of dates",
    magnitude: "Size among its like",
    claim: "Claim against figures",
    "cross-section": "Across sections"
  },
  qualifiers: {
    exact: "exact",
    more_than: "“odd”: this or more",
    at_least: "at least this",
    less_than: "“nearly”: less than this",
    at_most: "at most this",
    approx: "about",
    range: "a range",
    ratio: "a ratio"
  },
  colon: ": ",
  stop: ".",
  listed: "; ",
  separator: ", ",
  ordinal: (state, ordinal) => `${states[state]} ${ordinal}`,
  homePage: {
    documentTitle: "Duxue: check a district’s education letter",
    hero: (figures, errors) =>
      errors === 0
        ? `One letter, ${figures} figures, no error found.`
        : `One letter, ${figures} figures, ${plural(errors, "error")}.`,
    heroWaiting: "One letter, every figure checked.",
    lead: "Every figure read, every relation recomputed, every standard judged by the documents then in force.",
    strip: (figures, errors) =>
      `The ${figures} figures of the sample letter in order of the text, one tick each; ${plural(errors, "error")} stand tall`,
    openSample: (title) => `Open the sample letter: ${title}`,
    sampleNote:
      "The sample rewords a published district report and keeps its figures; the counts above were computed on this page.",
    found: "Found in the sample",
    foundNothing: "Nothing was found in the sample.",
    times: (count) => `in ${count} places`,
    more: (count) => `${count} more in the margin of the letter`,
    legend: "Marks in the letter",
    place: (numeral, item) => (item === null ? `Section ${numeral}` : `Section ${numeral}, item ${item}`),
    sampleFailed: "The sample cannot be checked just now; your own file still can."
  },
  drop: {
    title: "Check a letter",
    lead: "Drop a file here",
    now: "Let go to check it",
    formats: "A letter as .docx, .pdf, .html, .md or .txt; returns of schools and departments as .xlsx, .csv or .json",
    local: "The file is read on this machine; nothing is sent",
    choose: "Choose a file",
    paste: "Paste text",
    pasteLabel: "The whole letter",
    pastePlaceholder: "Paste the whole letter here",
    held: (characters) => `${characters} characters taken`,
    pasteName: "Pasted text",
    check: "Check it",
    cancel: "Cancel",
    readingReturns: "Reading the return",
    moreProblems: (count) => `${count} more`,
    refused: (name) => `“${name}” could not be read`,
    unreadable:
      "The browser could not read this file. Make sure that it is still there and not in use, and choose it again.",
    broke:
      "The check did not finish. Reload the page and try again; if that fails, save the letter as .docx or as UTF-8 .txt first."
  },
  page: {
    documentTitle: (title) => `${title} · Duxue`,
    untitled: "A letter without a recognised title",
    from: (sender, to) => `${sender} to ${to}`,
    judged: (year) => `Judged by the standards in force in ${year}`,
    signed: (date) => `Signed ${date}`,
    empty: "No letter is open",
    emptyLead: "Choose a file, or look at the sample first.",
    openSample: "Open the sample letter",
    working: (name) => `Checking “${name}”`,
    rechecking: "Checking again",
    noFigures:
      "No figure was found. If this is not a report, choose another file; if it is a scan, recognise its characters first.",
    showing: { original: "As sent", corrected: "Corrected" },
    switchTo: { original: "Show as sent", corrected: "Show corrected" },
    another: "Another letter"
  },
  counts: {
    label: "Filter the notes",
    figures: "figures",
    holds: "relations hold",
    met: "standards met",
    fails: "errors",
    query: "queries",
    unmet: "standards unmet",
    undecided: "undecided",
    missing: "not spoken of",
    remark: "remarks"
  },
  strip: {
    label: (figures) =>
      `All ${figures} figures in order of the text; errors, queries and unmet standards stand taller than the rest`,
    tick: (text, state) => `${text}  ${state}`
  },
  sections: {
    label: "Sections",
    head: "Section",
    figures: "Figures",
    opening: "Address",
    preface: "Preface",
    problems: "Problems",
    plans: "Plans",
    closing: "Signature",
    short: { opening: "首", preface: "引", problems: "问", plans: "策", closing: "落" },
    silences: (count) => `${count} not spoken of`,
    seeList: "See the list",
    figureCount: (count) => plural(count, "figure")
  },
  margin: {
    count: (count) => plural(count, "note"),
    order: "in order of the text",
    filtered: (word) => `${word} only`,
    showHolds: "Show what holds",
    foldClean: "Fold what is clean"
  },
  fold: {
    clean: (figures, relations) =>
      figures === 0
        ? "no figures"
        : `${plural(figures, "figure")}, ${relations === 0 ? "nothing found" : plural(relations, "check holds", "checks hold")}`,
    open: "Unfold",
    close: "Fold",
    range: (from, to) => (from === to ? from : `${from} – ${to}`)
  },
  finding: {
    close: "Close",
    cause: "Cause",
    alternatives: "It may also be",
    adopt: "Adopt",
    adoptThis: "Adopt",
    explain: "Explain",
    explainLabel: "Explanation (kept on this page, exported with the findings)",
    explainSave: "Keep it",
    explainCancel: "Cancel",
    explained: "Explanation",
    dismiss: { fails: "Not an error", other: "Set aside" },
    dismissed: { fails: "Marked as no error", other: "Set aside" },
    restore: "Restore",
    check: "Check",
    tally: (applied, failed) => `applied ${plural(applied, "time")} in this letter, failed ${plural(failed, "time")}`,
    becomes: "becomes",
    together: (places) => `${places === 2 ? "Both" : `All ${places}`} have to be changed together`,
    figure: "This figure",
    basis: "Basis",
    unconfirmed: "The number of this standard is unconfirmed",
    document: (title, reference) => (reference === "" ? title : `${title} (${reference})`)
  },
  adopted: {
    label: "Changed",
    undo: "Undo",
    was: (text) => `was “${text}”`,
    together: (others) => `together with ${plural(others, "other place")}`
  },
  gap: (title) => `missing: ${title}`,
  gaps: (count) => `${count} missing`,
  silence: {
    title: (count) => `${plural(count, "thing")} the letter should speak of and does not`,
    nowhere: "Whole letter",
    go: "Go to its place in the text"
  },
  figure: {
    value: "Value",
    interval: "May be",
    intervalExact: "this value alone",
    qualifier: "Wording",
    period: "Period",
    noPeriod: "not stated",
    subject: "Counts",
    measure: "Measure",
    noMeasure: "no measure of the model",
    relations: (count) => (count === 0 ? "No arithmetic involves it" : `In ${plural(count, "relation")}`),
    verdicts: { holds: "holds", fails: "fails", undecided: "cannot be settled" }
  },
  chart: {
    label: (count, low, high, subject, value) =>
      `Dot plot on a log scale: ${plural(count, "figure")} of the same kind lie between ${low} and ${high}; ${subject} is written as ${value}`,
    orders: (orders) => `${plural(orders, "order")} of magnitude away`,
    more: (count) => `${count} more of the same kind lie in this range and are not drawn`
  },
  export: {
    title: "Export",
    annotated: "The Word document with comments (.docx)",
    listWorkbook: "List of findings (.xlsx)",
    listPage: "List of findings (.html, to print)",
    making: "Being made",
    made: (name) => `“${name}” is made`,
    failed: "It was not made. Reload the page and try again.",
    corrected: "Corrected text (.txt)",
    json: "Findings (JSON)",
    csv: "List of notes (CSV, opens in Excel)",
    print: "Print the letter with its notes",
    suffix: { annotated: "checked", list: "findings", corrected: "corrected", json: "findings", csv: "notes" }
  },
  csv: {
    headings: [
      "no.",
      "state",
      "title",
      "message",
      "as written",
      "suggestion",
      "cause",
      "section",
      "item",
      "handling",
      "explanation",
      "check"
    ],
    handling: { adopted: "adopted", dismissed: "set aside", explained: "explained", open: "open" }
  },
  keys: {
    title: "Keys and marks",
    next: "Next",
    previous: "Previous",
    nextPrevious: "next / previous",
    adopt: "adopt the correction",
    explain: "explain",
    view: "as sent / corrected",
    undo: "undo the last adoption",
    section: "go to section 1 to 9",
    help: "all keys",
    open: "open the note or figure in focus",
    escape: "close",
    figures: "move between figures (focus one first)",
    progress: (index, count) => (index < 0 ? `${count} in all` : `${index + 1} of ${count}`),
    close: "Close"
  },
  live: {
    at: (index, count, what) => `${index + 1} of ${count}. ${what}`,
    none: "There is no note to show",
    adopted: (changes, errors) =>
      `${changes.map(([was, now]) => `“${was}” became “${now}”`).join(", ")}; ${plural(errors, "error")} left after checking again`,
    reverted: (was) => `Restored ${was.map((each) => `“${each}”`).join(", ")}`,
    checked: (figures, errors, queries) =>
      `Checked: ${plural(figures, "figure")}, ${plural(errors, "error")}, ${plural(queries, "query", "queries")}`,
    view: { original: "Showing the letter as sent", corrected: "Showing the corrected letter" },
    dismissed: "Set aside; it no longer counts",
    restored: "Restored",
    explained: "The explanation is kept"
  }
}
