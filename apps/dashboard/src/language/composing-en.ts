import type { ComposingMessages } from "./composing-zh.ts"

/** The words of the page on which a letter is made from data, in English. */
export const composingEn: ComposingMessages = {
  documentTitle: "Compose · Duxue",
  title: "Compose",
  lead: "Every number is tied to the data: press one for its source; where the data change, the letter changes.",
  empty: {
    title: "Nothing to compose yet",
    lead: "Open a self-report and it is set in the official format; from returns of schools and departments alone the letter is written. The file stays on this machine. Or look at the sample first."
  },
  words: {
    label: "Text",
    own: "Keep the letter's words",
    composed: "Write it from the data",
    ownNote: "The words of the letter, set in the official format, every figure that is understood tied to the data.",
    composedNote: "Written by the outline's thirteen sections; paragraphs of the letter without numbers are left out."
  },
  frame: {
    title: "Frame",
    issuer: "Issuer",
    documentNumber: "Document number",
    documentNumberHint: "as its register numbers it",
    letterTitle: "Title",
    addressee: "Addressee",
    signedOn: "Date",
    contact: "Contact and telephone",
    copiesTo: "Copies to",
    copiesToHint: "between semicolons",
    seal: "with a seal",
    sealHint: "Word and PDF keep room for it"
  },
  paper: "The letter as it will be sent",
  source: "Where the number comes from",
  hint: "Press an underlined number of the letter, and its source is shown here.",
  bindings: {
    fact: "Stated in a return or the letter",
    metric: "A metric that is computed",
    change: "Against the year before",
    standard: "What a standard asks",
    count: "A count"
  },
  inLetter: "Show it in the letter",
  inReturn: (file: string, place: string) => `${file}, ${place}`,
  fromSchools: "Added up from the returns of the schools.",
  explain: "How it is computed and judged",
  unknownSource: "This release does not know where the number comes from.",
  download: {
    title: "Download",
    letter: "The letter",
    data: "The data",
    docx: "Word (.docx)",
    pdf: "PDF (set by this page's server)",
    html: "Web page (.html)",
    md: "Markdown (.md)",
    xlsx: "Excel workbook (.xlsx)",
    csv: "Table of facts (.csv, opens in Excel)",
    json: "The filing (.json)",
    ndjson: "All data (.ndjson)",
    forms: { schools: "Form for schools", departments: "Form for departments" },
    formNote: "Schools and departments return their figures by a form (.xlsx); drop it here when it is filled:",
    making: (name: string) => `Making ${name}`,
    done: (name: string) => `"${name}" is made`,
    failed: "It was not made. Reload the page and try again; failing that, download the Word document.",
    noServer:
      "A PDF is set by Duxue's server, and this page has none. Open it by duxue start and download again; or download the Word document and save it as PDF in Word or WPS.",
    refused: (words: string) => `The server made no PDF: ${words}`,
    pdfSends:
      "For a PDF the letter goes to this page's server, which does not keep it; all else is made on this machine."
  }
}
