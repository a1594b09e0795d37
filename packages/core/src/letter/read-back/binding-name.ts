/** What a binding names, in a word that a person can look up: two figures of one name state the same. */
import type { FigureBinding } from "../../domain/letter-model.ts"

/** `kindergarten-children`, `=public-kindergarten-share`, `=average-class-size@primary@S1` of one school, `x-y:growth`, `§standard`, `#what is counted`. */
export const bindingName = (binding: FigureBinding): string => {
  switch (binding.kind) {
    case "fact":
      return binding.fact
    case "metric":
      return `=${binding.metric}${binding.school === undefined ? "" : `@${encodeURIComponent(binding.school)}`}`
    case "change":
      return `${binding.now}-${binding.before}:${binding.as}`
    case "standard":
      return `§${binding.standard}`
    case "count":
      return `#${binding.of}`
  }
}
