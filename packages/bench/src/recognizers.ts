/** The peer: the only reader of Chinese quantities in the npm registry, as its own documentation has it used. */
import { Culture, recognizeCurrency, recognizeNumber, recognizePercentage } from "@microsoft/recognizers-text-suite"

/**
 * How many quantities the peer's number, percentage and currency models find in a text, a sentence at a time: given
 * the whole of a letter at once it takes some fifteen times as long. Its models are built at the first call and kept.
 */
export const quantitiesByRecognizers = (text: string): number => {
  let found = 0
  for (const sentence of text.split(/(?<=[。；！？\n])/)) {
    found += recognizeNumber(sentence, Culture.Chinese).length
    found += recognizePercentage(sentence, Culture.Chinese).length
    found += recognizeCurrency(sentence, Culture.Chinese).length
  }
  return found
}
